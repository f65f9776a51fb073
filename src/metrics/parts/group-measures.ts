import { max, median, min, quantile, rollups, sort, sum } from 'd3';
import { isMeasured, valueAt } from './latest.ts';
import { valuesAmong } from './rank.ts';
import type { Point, SeriesByArea } from './series.ts';

/** A sum over members, and how many of them it speaks of. */
export interface GroupSum {
  /** `null` where no member has data. */
  readonly value: number | null;
  readonly withData: number;
  readonly members: number;
}

/** A month of a group's line: the sum over the members that have a value in it. */
export interface GroupPoint extends Point {
  readonly withData: number;
}

/** What a group's members hold together at a date. Members without data are left out and counted. */
export function sumOver(series: SeriesByArea, members: readonly string[], date: string): GroupSum {
  const values = valuesAmong(series, members, date);
  return { ...totalOf([...values.values()]), members: members.length };
}

function totalOf(values: readonly number[]): Omit<GroupSum, 'members'> {
  return { value: values.length === 0 ? null : sum(values), withData: values.length };
}

/**
 * The members that have a value at both dates: a change is told of these alone. One that a month does not list has no
 * data in it, so that to be listed again is no gain, and to be left out no loss.
 */
export function listedAtBoth(
  series: SeriesByArea,
  members: readonly string[],
  dates: readonly [from: string, to: string],
): string[] {
  return members.filter((area) =>
    dates.every((date) => valueAt(series[area] ?? [], date) !== null),
  );
}

/** The sum over one fixed set of members at every date for which any has a value, from old to new. */
export function groupSeries(series: SeriesByArea, members: readonly string[]): GroupPoint[] {
  // Each point is met once: to ask every member at every date takes a dozen times as long.
  const points = members.flatMap((area) => series[area] ?? []);
  const valuesIn = (at: readonly Point[]) => at.filter(isMeasured).map(({ value }) => value);
  const totals = rollups(
    points,
    (at) => totalOf(valuesIn(at)),
    ({ date }) => date,
  );
  return sort(totals, ([date]) => date).map(([date, total]) => ({ date, ...total }));
}

/**
 * The sum of one amount over the sum of another, over the areas that have both; `null` where none has.
 * The ratio of a group as a whole: a large member counts for more than a small one.
 */
export function ratioOfSums(
  above: ReadonlyMap<string, number>,
  below: ReadonlyMap<string, number>,
): { value: number; withBoth: number } | null {
  const both = [...above.keys()].filter((area) => below.has(area));
  const whole = sum(both, (area) => below.get(area));
  if (whole === 0) return null;
  return { value: sum(both, (area) => above.get(area)) / whole, withBoth: both.length };
}

/** How the members of a group spread: lowest, quarter points, highest; each member counts once. */
export interface Spread {
  readonly low: number;
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
  readonly high: number;
  readonly count: number;
}

/** The spread of values; `null` when there are none. Quarter points lie between values (R's type 7). */
export function spreadOf(values: Iterable<number>): Spread | null {
  const list = [...values];
  if (list.length === 0) return null;
  return {
    low: min(list) as number,
    lowerQuarter: quantile(list, 0.25) as number,
    median: median(list) as number,
    upperQuarter: quantile(list, 0.75) as number,
    high: max(list) as number,
    count: list.length,
  };
}
