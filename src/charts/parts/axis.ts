import { type ScaleLinear, scaleLinear } from 'd3';
import { type Frame, textWidth } from './frame.ts';
import { label } from './svg.ts';

/** What the words of two ticks keep apart. */
const APART = 6;

/** One tick: where it stands and what it says. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** How an axis speaks: values in words; `whole` where only whole numbers make sense. */
export interface AxisWords {
  readonly say: (value: number) => string;
  readonly whole: boolean;
}

/** An upright linear scale from zero to a round number at or above `max`, with its ticks. */
export function amountAxis(
  max: number,
  range: readonly [number, number],
  { say, whole }: AxisWords,
): { scale: ScaleLinear<number, number>; ticks: Tick[] } {
  const scale = scaleLinear([0, max > 0 ? max : 1], [...range]).nice(3);
  const values = (max > 0 ? scale.ticks(3) : [0]).filter(
    (value) => !whole || Number.isInteger(value),
  );
  return { scale, ticks: values.map((value) => ({ at: scale(value), text: say(value) })) };
}

/** The words of ticks on a line below the marks, each in the middle under its tick or where it just stays inside the frame. */
export function drawTicks(ticks: readonly Tick[], y: number, frame: Frame): string[] {
  return ticks.map(({ at, text }) => {
    const half = textWidth(text, frame) / 2;
    const x = Math.min(Math.max(half, at), frame.width - half);
    return label(text, { class: 'tick middle', x, y });
  });
}

/**
 * Those of ticks whose words keep apart: the outer ones, which lean inwards, so that a scale says where it begins and
 * ends, and between them as many as have room; the last alone where both ends have none.
 */
export function ticksApart(ticks: readonly Tick[], frame: Frame): Tick[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) return [...ticks];
  const end = last.at - textWidth(last.text, frame);
  let free = first.at + textWidth(first.text, frame) + APART;
  if (free > end) return [last];
  const between = ticks.slice(1, -1).filter(({ at, text }) => {
    const half = textWidth(text, frame) / 2;
    if (at - half < free || at + half + APART > end) return false;
    free = at + half + APART;
    return true;
  });
  return [first, ...between, last];
}

/** Ticks at whole years between two positions on the axis, at least `space` pixels apart. */
export function yearTicks(scale: ScaleLinear<number, number>, space: number): Tick[] {
  const [from = 0, to = 0] = scale.domain();
  const perYear = Math.abs(scale(1) - scale(0));
  const step = [1, 2, 5, 10, 20].find((years) => years * perYear >= space) ?? 50;
  const first = Math.ceil(from / step) * step;
  const years = Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, i) => first + i * step,
  );
  return years.map((year) => ({ at: scale(year), text: String(year) }));
}
