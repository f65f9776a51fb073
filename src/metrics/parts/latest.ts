import { bisector } from 'd3';
import type { Point } from './series.ts';

/** A point that has a value. */
export interface Measured extends Point {
  readonly value: number;
}

/** The newest point with a value; `null` when there is none. Points must run from old to new. */
export function latest(points: readonly Point[]): Measured | null {
  return points.findLast(isMeasured) ?? null;
}

const byDate = bisector((point: Point) => point.date);

/** The value at exactly this date; `null` when there is none. Points must run from old to new. */
export function valueAt(points: readonly Point[], date: string): number | null {
  const point = points[byDate.right(points, date) - 1];
  return point?.date === date ? point.value : null;
}

/** Whether a point has a value. */
export function isMeasured<P extends Point>(point: P): point is P & Measured {
  return point.value !== null;
}
