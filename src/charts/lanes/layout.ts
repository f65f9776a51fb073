import { scaleLinear } from 'd3';
import { type Tick, yearTicks } from '../parts/axis.ts';
import { type Frame, textWidth, withHeight } from '../parts/frame.ts';

/** What a chart of lanes shows: for each lane, turning points from old to new. */
export interface LanesInput {
  /** From and to, in years. */
  readonly years: readonly [number, number];
  readonly lanes: readonly {
    readonly label: string;
    /** The last turning point ends what was before it; after it the lane's line is thin. */
    readonly ends: boolean;
    readonly points: readonly { readonly at: number; readonly text: string }[];
  }[];
}

/** Lanes as plain numbers and words, ready to draw. */
export interface LanesLayout {
  readonly frame: Frame;
  readonly left: number;
  readonly right: number;
  readonly xTicks: readonly Tick[];
  readonly lanes: readonly {
    readonly y: number;
    readonly label: string;
    /** Stretches between turning points: in full, then ever less. */
    readonly stretches: readonly {
      readonly x: number;
      readonly width: number;
      readonly level: number;
    }[];
    readonly points: readonly {
      readonly x: number;
      readonly y: number;
      readonly text: { readonly x: number; readonly y: number; readonly words: string };
    }[];
  }[];
}

const HEAD = 30;
const ROW = 20;

/**
 * Lays out one lane for each registry. The words of each turning point have a line of their own beneath the
 * lane, so that they never cover one another, and stay inside the frame. Throws RangeError where a point lies
 * outside the years.
 */
export function layoutLanes(input: LanesInput, frame: Frame): LanesLayout {
  const x = scaleLinear([...input.years], [4, frame.width - 4]);
  const [from, to] = input.years;
  let y = 0;
  const lanes = input.lanes.map((lane) => {
    const outside = lane.points.find(({ at }) => at < from || at > to);
    if (outside) throw new RangeError(`expected years ${from} to ${to}, found ${outside.at}`);
    const top = y;
    y += HEAD + lane.points.length * ROW + 16;
    return {
      y: top,
      label: lane.label,
      stretches: stretchesOf(lane, input.years).map(({ start, end, level }) => ({
        x: x(start),
        width: x(end) - x(start),
        level,
      })),
      points: lane.points.map(({ at, text }, index) => ({
        x: x(at),
        y: top + HEAD,
        text: {
          ...placed(text, x(at), frame),
          y: top + HEAD + 8 + (index + 1) * ROW - 2,
          words: text,
        },
      })),
    };
  });
  return {
    frame: withHeight(frame, y + 20),
    left: x(from),
    right: x(to),
    xTicks: yearTicks(x, 44).filter(({ at }) => at < frame.width - 14),
    lanes,
  };
}

/** Level 0 before the first turning point, 1 after it, and 2 after the one that ends the pool. */
function stretchesOf(lane: LanesInput['lanes'][number], [from, to]: readonly [number, number]) {
  const [first, last] = [lane.points[0], lane.points.at(-1)];
  if (!first || !last) return [{ start: from, end: to, level: 0 }];
  const end = lane.ends ? last.at : to;
  return [
    { start: from, end: first.at, level: 0 },
    { start: first.at, end, level: 1 },
    { start: end, end: to, level: 2 },
  ].filter((stretch) => stretch.end > stretch.start);
}

/** Words begin a little right of their point, or end at the frame where they would leave it. */
function placed(text: string, at: number, frame: Frame): { x: number } {
  return { x: Math.max(0, Math.min(at + 6, frame.width - textWidth(text, frame))) };
}
