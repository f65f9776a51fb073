import { scaleLinear } from 'd3';
import { type Tick, yearTicks } from '../parts/axis.ts';
import { type Frame, frameOf, textWidth, type Written } from '../parts/frame.ts';
import { sideOf } from '../parts/side.ts';
import { type PlacedPoint, placeWords } from './words.ts';

/** What a chart of lanes shows: for each lane, turning points from old to new. */
export interface LanesInput extends Written {
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
  readonly xTicks: readonly Tick[];
  readonly lanes: readonly {
    /** Where the lane's line runs, and the base line of its name. */
    readonly y: number;
    readonly nameY: number;
    readonly label: string;
    /** Stretches between turning points: in full, then ever less. */
    readonly stretches: readonly {
      readonly x: number;
      readonly width: number;
      readonly level: number;
    }[];
    readonly points: readonly PlacedPoint[];
  }[];
}

/** From a lane's top down to its line, and the room between lanes. On a card names stand before their lanes. */
const HEAD = { narrow: 30, wide: 30, card: 12 } as const;
const AFTER = { narrow: 18, wide: 18, card: 9 } as const;

/**
 * Lays out one lane for each registry, the words of its turning points beneath it and inside the frame. Throws
 * RangeError where a point lies outside the years.
 */
export function layoutLanes(input: LanesInput, frame: Frame): LanesLayout {
  const names = input.lanes.map(({ label }) => textWidth(label, frame));
  const before = frame.name === 'card' ? Math.max(...names) + 12 : 4;
  const room = frame.width - before - 4;
  const left = sideOf(frameOf(input, frame)).x(before, room);
  const x = scaleLinear([...input.years], [left, left + room]);
  const [from, to] = input.years;
  let top = 0;
  const lanes = input.lanes.map((lane) => {
    const outside = lane.points.find(({ at }) => at < from || at > to);
    if (outside) throw new RangeError(`expected years ${from} to ${to}, found ${outside.at}`);
    const y = top + HEAD[frame.name];
    const points = placeWords(
      lane.points.map(({ at, text }) => ({ x: x(at), y, text })),
      { ...frame, width: left + room + 4 },
    );
    top = Math.max(y, ...points.flatMap(({ lines }) => lines.map((line) => line.y)));
    top += AFTER[frame.name];
    return {
      y,
      nameY: frame.name === 'card' ? y + 5 : y - 16,
      label: lane.label,
      stretches: stretchesOf(lane, input.years).map(({ start, end, level }) => ({
        x: x(start),
        width: x(end) - x(start),
        level,
      })),
      points,
    };
  });
  return {
    frame: frameOf(input, frame, top + 20),
    xTicks: yearTicks(x, 44),
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
