import type { Side } from '../parts/side.ts';
import { round } from '../parts/svg.ts';

/** Squares in a row, and rows: together 256, one for each /8. */
export const SIDE = 16;

/** A box on the grid of squares, in squares. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of squares counted row by row from the top, with parts of a square as fractions. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Squares in a row. */
  readonly side: number;
}

/**
 * The boxes that a stretch fills: the rest of its first row, the whole rows between, the start of its last.
 * Their sizes add up to the stretch.
 */
export function boxesOf({ from, to, side }: Span): Box[] {
  const first = Math.floor(from / side);
  const last = Math.floor(to / side);
  if (first === last)
    return to > from ? [{ x: from % side, y: first, width: to - from, height: 1 }] : [];
  const wholeFrom = from % side === 0 ? first : first + 1;
  return [
    { x: from % side, y: first, width: wholeFrom === first ? 0 : side - (from % side), height: 1 },
    { x: 0, y: wholeFrom, width: side, height: last - wholeFrom },
    { x: 0, y: last, width: to % side, height: 1 },
  ].filter((box) => box.width > 0 && box.height > 0);
}

/** SVG path data of boxes, at so many pixels a square; rows are filled from the side where lines begin. */
export function outlineOf(boxes: readonly Box[], cell: number, side: Side): string {
  return boxes
    .map(({ x, y, width, height }) => {
      const [w, h] = [round(width * cell), round(height * cell)];
      return `M${round(side.x(x * cell, width * cell))} ${round(y * cell)}h${w}v${h}h${-w}z`;
    })
    .join('');
}
