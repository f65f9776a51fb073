import { monthNumber } from '../../model/month.ts';
import type { Point } from './series.ts';

/** A month with a value, as a number of months since January of year 0. */
export interface MonthValue {
  readonly month: number;
  readonly value: number;
}

/**
 * A monthly series cut into runs of consecutive months: a run ends where a month or a value is missing and
 * before each month from which another source takes over.
 */
export function unbrokenRuns(points: readonly Point[], breaks: readonly string[]): MonthValue[][] {
  const runs: MonthValue[][] = [];
  for (const { date, value } of points) {
    if (value === null) continue;
    const month = monthNumber(date);
    const before = runs.at(-1)?.at(-1);
    if (before?.month !== month - 1 || breaks.includes(date)) runs.push([]);
    runs.at(-1)?.push({ month, value });
  }
  return runs;
}
