import type { Point } from './series.ts';

/** A point that has a value. */
export interface Measured extends Point {
  readonly value: number;
}

/** The newest point with a value; `null` when there is none. Points must run from old to new. */
export function latest(points: readonly Point[]): Measured | null {
  return points.findLast(hasValue) ?? null;
}

/** The value at exactly this date; `null` when there is none. */
export function valueAt(points: readonly Point[], date: string): number | null {
  return points.find((point) => point.date === date)?.value ?? null;
}

/** The newest point with a value in a year (`YYYY`): its last month, or the year itself. */
export function endOfYear(points: readonly Point[], year: string): Measured | null {
  return latest(points.filter((point) => point.date.slice(0, 4) === year));
}

function hasValue(point: Point): point is Measured {
  return point.value !== null;
}
