import { scaleLinear } from 'd3';
import type { Tick } from '../parts/axis.ts';
import { type Frame, frameOf, linesOf, textWidth, type Written } from '../parts/frame.ts';
import { sideOf } from '../parts/side.ts';
import { yearsAt } from '../parts/time.ts';
import { runsOf } from '../timeline/runs.ts';

/** One small timeline: how many times its first amount a series has come to be. */
export interface MultiplesPanel {
  readonly label: string;
  /** What stands at the line's end. */
  readonly words: string;
  /** Ratios to the first amount, above zero. */
  readonly points: readonly { readonly date: string; readonly value: number }[];
}

/** What small multiples show: panels of one common scale, one for each row of the figure's table, and dates no line may cross. */
export interface MultiplesInput extends Written {
  readonly panels: readonly MultiplesPanel[];
  readonly breaks: readonly string[];
  readonly say: (ratio: number) => string;
}

/** One panel; its numbers count from its own left and top. */
export interface PlacedPanel {
  readonly x: number;
  readonly y: number;
  /** The name, in as many lines as it needs. */
  readonly name: readonly { readonly y: number; readonly text: string }[];
  readonly runs: readonly (readonly (readonly [number, number])[])[];
  readonly end: { readonly x: number; readonly y: number; readonly text: string };
  /** The lines of doubling; with words only in the first column. */
  readonly ticks: readonly Tick[];
  /** The first and the last whole year, under the last panel of each column. */
  readonly years: readonly Tick[];
  /** Base line of the years. */
  readonly under: number;
}

/** Small multiples as plain numbers and words, ready to draw. */
export interface MultiplesLayout {
  readonly frame: Frame;
  /** Width of a panel. */
  readonly width: number;
  /** Room before the first column, for the words of its lines. */
  readonly gutter: number;
  readonly panels: readonly PlacedPanel[];
}

const COLUMNS = { narrow: 2, wide: 3, card: 8 } as const;
/** Height of a doubling. */
const STEP = { narrow: 22, wide: 24, card: 15 } as const;
const GAP = 18;
/** From a name down to the highest value, and from the lowest to the next row. */
const [ABOVE, BELOW] = [14, 22];

/**
 * Lays out panels row by row, all on one scale on which each line up is a doubling. A row is only as high as its
 * steepest panel needs, so that panels in order of growth leave no empty lines above the flat ones.
 */
export function layoutMultiples(input: MultiplesInput, frame: Frame): MultiplesLayout {
  const columns = COLUMNS[frame.name];
  const ratios = input.panels.flatMap(ratiosOf);
  const words = doublings(ratios).map((ratio) => textWidth(input.say(ratio), frame));
  const gutter = Math.max(...words) + 4;
  const width = (frame.width - gutter - GAP * (columns - 1)) / columns;
  const x = timeScale(input, width, frame);
  const side = sideOf(frameOf(input, frame));
  let top = 0;
  const panels: PlacedPanel[] = [];
  for (let from = 0; from < input.panels.length; from += columns) {
    const row = rowOf(input, from, { columns, width, x, frame });
    const placed = row.panels.map((panel, column) => ({
      ...panel,
      x: side.x(gutter + column * (width + GAP), width),
      y: top,
    }));
    panels.push(...placed);
    top += row.height;
  }
  return { frame: frameOf(input, frame, top), width, gutter, panels };
}

interface Grid {
  readonly columns: number;
  readonly width: number;
  readonly x: ReturnType<typeof timeScale>;
  readonly frame: Frame;
}

function timeScale({ panels }: MultiplesInput, width: number, frame: Frame) {
  const times = panels.flatMap(({ points }) => points.map(({ date }) => yearsAt(date)));
  const right = Math.max(...panels.map(({ words }) => textWidth(words, frame))) + 8;
  return scaleLinear([Math.min(...times), Math.max(...times)], [2, width - right]);
}

function rowOf(input: MultiplesInput, from: number, { columns, width, x, frame }: Grid) {
  const row = input.panels.slice(from, from + columns);
  const leading = frame.font + 3;
  const names = row.map(({ label }) => linesOf(label, width, frame));
  const head = 14 + leading * (Math.max(...names.map((lines) => lines.length)) - 1);
  const lines = doublings(row.flatMap(ratiosOf));
  const highest = Math.max(2, ...row.flatMap(ratiosOf));
  const y = (ratio: number) => head + ABOVE + STEP[frame.name] * Math.log2(highest / ratio);
  const floor = y(Math.min(1, ...row.flatMap(ratiosOf)));
  const panels = row.map((panel, column) => ({
    name: (names[column] ?? []).map((text, line) => ({ y: 14 + line * leading, text })),
    runs: runsOf({ ...panel, tone: 'cool' }, input.breaks).map((run) =>
      run.map(({ date, value }) => [x(yearsAt(date)), y(value)] as const),
    ),
    end: endOf(panel, (date) => x(yearsAt(date)), y),
    ticks: lines.map((ratio) => ({ at: y(ratio), text: column === 0 ? input.say(ratio) : '' })),
    years: from + column + columns < input.panels.length ? [] : wholeYears(x),
    under: floor + 18,
  }));
  const isLast = from + 2 * columns > input.panels.length;
  return { panels, height: floor + BELOW + (isLast ? 4 : 0) };
}

function ratiosOf({ points }: MultiplesPanel): number[] {
  return points.map(({ value }) => value);
}

function endOf(
  { points, words }: MultiplesPanel,
  x: (date: string) => number,
  y: (ratio: number) => number,
) {
  const last = points.at(-1);
  if (!last) throw new RangeError('expected at least one point in each panel');
  return { x: x(last.date), y: y(last.value), text: words };
}

function wholeYears(x: Grid['x']): Tick[] {
  const [first = 0, last = 0] = x.domain();
  return [Math.ceil(first), Math.floor(last)].map((year) => ({ at: x(year), text: String(year) }));
}

/** 1, 2, 4, 8 … up to the highest of the ratios, at least to 2; and halves where one lies below 1. */
function doublings(ratios: readonly number[]): number[] {
  const first = Math.ceil(Math.log2(Math.min(1, ...ratios)));
  const last = Math.floor(Math.log2(Math.max(2, ...ratios)));
  return Array.from({ length: last - first + 1 }, (_, index) => 2 ** (first + index));
}
