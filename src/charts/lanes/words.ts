import { type Frame, linesOf, PLAIN, plainWidth } from '../parts/frame.ts';
import { lastNotAlone } from '../parts/last-line.ts';

/** A turning point on its lane, with what is said of it. */
export interface TurningPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A turning point and its words, which begin right of its leader or, near the right edge, end left of it. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly end: boolean;
  readonly text: string;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** Between a leader and its words, and from the lane down to the first line. */
const APART = 6;
const UNDER = { narrow: 26, wide: 26, card: 18 } as const;
/** Less room than this to the right of a point is too little for words. */
const LEAST = 96;

/**
 * Words beneath a lane, placed so that no leader runs through any: those right of their leaders from the last
 * point to the first, each beneath the words of later points, then those left of theirs from the first to the last.
 */
export function placeWords(points: readonly TurningPoint[], frame: Frame): PlacedPoint[] {
  const isEnd = ({ x }: TurningPoint) => frame.width - x - APART < LEAST;
  const edge = Math.min(frame.width, ...points.filter(isEnd).map(({ x }) => x - APART));
  const starts = points.filter((point) => !isEnd(point)).reverse();
  let line = 0;
  let free = edge;
  const placed = [...starts, ...points.filter(isEnd)].map((point) => {
    const end = isEnd(point);
    const room = end ? point.x - APART : edge - point.x - APART;
    const lines = lastNotAlone(linesOf(point.text, room / PLAIN, frame));
    const isBeside = !end && lines.length === 1 && fits(point, free, frame);
    const first = isBeside ? line - 1 : line;
    line = first + lines.length;
    free = lines.length === 1 ? point.x - APART : 0;
    return place(point, { lines, first, end }, frame);
  });
  return placed.sort((a, b) => a.x - b.x);
}

/** Whether the words of a point end before the leader of the point whose words stand in the same line. */
function fits({ x, text }: TurningPoint, free: number, frame: Frame): boolean {
  return free < frame.width && x + APART + plainWidth(text, frame) <= free;
}

function place(
  { x, y, text: words }: TurningPoint,
  { lines, first, end }: { lines: readonly string[]; first: number; end: boolean },
  frame: Frame,
): PlacedPoint {
  const leading = frame.font + 4;
  return {
    ...{ x, y, end, text: words },
    lines: lines.map((text, index) => ({
      x: end ? x - APART : x + APART,
      y: y + UNDER[frame.name] + (first + index) * leading,
      text,
    })),
  };
}
