import { sum } from 'd3';
import { monthsBefore } from '../../model/month.ts';
import { valueAt } from './latest.ts';
import { rankAmong } from './rank.ts';
import type { Point } from './series.ts';

/** Months in each of the two stretches that are set against one another. */
export const STRETCH_MONTHS = 36;

/** What was added in the last three years, and in the three years before; falls are negative. */
export interface Acceleration {
  readonly last: number;
  readonly before: number;
}

/** A monthly series, and the months from which another source takes over. */
export interface BrokenSeries {
  readonly points: readonly Point[];
  readonly breaks: readonly string[];
}

/**
 * What a monthly amount gained in the three years to a month against the three before, without the steps at which
 * one source takes over from another: what two sources count differently is no gain. `null` unless the month, and
 * the months three and six years before it, have a value.
 */
export function acceleration(series: BrokenSeries, month: string): Acceleration | null {
  const [middle, first] = [1, 2].map((times) => monthsBefore(month, times * STRETCH_MONTHS)) as [
    string,
    string,
  ];
  const [last, before] = [gain(series, middle, month), gain(series, first, middle)];
  return last === null || before === null ? null : { last, before };
}

function gain({ points, breaks }: BrokenSeries, from: string, to: string): number | null {
  const [start, end] = [valueAt(points, from), valueAt(points, to)];
  if (start === null || end === null) return null;
  const known = points.filter(({ date, value }) => value !== null && date >= from && date <= to);
  const steps = breaks.map((month) => {
    const index = known.findIndex(({ date }) => date >= month);
    return index < 1 ? 0 : (known[index]?.value ?? 0) - (known[index - 1]?.value ?? 0);
  });
  return end - start - sum(steps);
}

/** Mean of yearly counts over whole years; a year that a snapshot listed whole leaves out counts as none. */
export function meanAYear(
  points: readonly Point[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const within = points.filter(({ date }) => Number(date) >= from && Number(date) <= to);
  return sum(within, ({ value }) => value) / (to - from + 1);
}

/** Years by which one month (a month's number) came after another; negative when it came before. */
export function yearsAfter(month: number, other: number): number {
  return (month - other) / 12;
}

/** A place then and now, among the areas that have data at both dates. */
export interface RankMove {
  readonly before: number;
  readonly now: number;
  /** Places gained; negative when places were lost. */
  readonly gained: number;
  readonly of: number;
}

/** How far each area moved in rank, largest first; areas without data at either date take no place. */
export function rankMoves(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): Map<string, RankMove> {
  const both = [...before.keys()].filter((area) => now.has(area));
  const among = (values: ReadonlyMap<string, number>) =>
    new Map(both.map((area) => [area, values.get(area) ?? 0]));
  const [then, today] = [among(before), among(now)];
  return new Map(
    both.map((area) => {
      const was = rankAmong(then, area)?.rank ?? 0;
      const is = rankAmong(today, area)?.rank ?? 0;
      return [area, { before: was, now: is, gained: was - is, of: both.length }];
    }),
  );
}
