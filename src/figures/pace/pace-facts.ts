import { median, sum } from 'd3';
import { type SteadyGrowth, steadyGrowth } from '../../metrics/parts/doubling-time.ts';
import { groupSeries } from '../../metrics/parts/group-measures.ts';
import { latest } from '../../metrics/parts/latest.ts';
import { monthsBefore } from '../../metrics/parts/month.ts';
import {
  type Acceleration,
  acceleration,
  meanAYear,
  STRETCH_MONTHS,
} from '../../metrics/parts/pace.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { REGISTRIES } from '../../model/registry.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { asOf, countries, latestReading, measure, series, seriesOf } from '../../published/read.ts';

/** Months that bound the comparisons: the first of the series, three and six years ago, and the newest. */
export interface PaceMonths {
  readonly first: string;
  readonly from: string;
  readonly middle: string;
  readonly to: string;
}

/** The months of the series of IPv6 held that pace is told by. */
export function paceMonths(): PaceMonths {
  const to = newestReadingDate('ipv6-held');
  const first = series('ipv6-held', 'WORLD')[0]?.date;
  if (to === null || first === undefined) throw new Error('ipv6-held has no reading');
  const [middle, from] = [monthsBefore(to, STRETCH_MONTHS), monthsBefore(to, 2 * STRETCH_MONTHS)];
  return { first, from, middle, to };
}

/** A run of whole years. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const YEARS = 5;

/** The last five whole years before the year of a file. */
export function wholeYearsBefore(day: string): Years {
  const to = Number(day.slice(0, 4)) - 1;
  return { from: to - YEARS + 1, to };
}

/** The last five years that the newest files of all registries cover whole. */
export function commonYears(): Years {
  const days = REGISTRIES.map((registry) => asOf(registry)).filter((day) => day !== null);
  return wholeYearsBefore(days.sort()[0] ?? '');
}

/** Growth of one area's or one group's IPv6 space; `null` where it is not steady. */
export function growthOf(points: readonly Point[]): SteadyGrowth | null {
  return steadyGrowth(points, measure('ipv6-held').breaks);
}

/** What an amount gained in the last three years and the three before; `null` where a month is missing. */
export function accelerationOf(points: readonly Point[]): Acceleration | null {
  return acceleration({ points, breaks: measure('ipv6-held').breaks }, paceMonths().to);
}

/** Months of the first IPv6 delegation of the countries that have one. */
export function firstMonths(members: readonly PublishedCountry[]): Map<string, number> {
  return new Map(
    members.flatMap(({ alpha2 }) => {
      const first = latestReading('first-ipv6', alpha2);
      return first === null ? [] : [[alpha2, first.value] as const];
    }),
  );
}

/** The median month of the first IPv6 delegation, rounded down to a whole month; `null` without any. */
export function medianFirst(members: readonly PublishedCountry[]): number | null {
  const middle = median(firstMonths(members).values());
  return middle === undefined ? null : Math.floor(middle);
}

/** The median month of the first IPv6 delegation of all countries. Throws when none has one. */
export function worldMedianFirst(): number {
  const middle = medianFirst(countries());
  if (middle === null) throw new Error('first-ipv6 has no reading');
  return middle;
}

/** Mean IPv6 delegations a year of these areas together, in the years that all files cover. */
export function delegationsAYear(areas: readonly string[], years: Years): number {
  return sum(areas, (area) => meanAYear(series('ipv6-registrations-by-year', area), years));
}

/** IPv6 held by one fixed set of areas, month by month, and how many times its first amount it is. */
export function heldTogether(areas: readonly string[]): {
  points: readonly Point[];
  times: number | null;
} {
  const points = groupSeries(seriesOf('ipv6-held'), areas);
  const [first, last] = [points[0]?.value ?? 0, latest(points)?.value ?? null];
  return { points, times: first > 0 && last !== null ? last / first : null };
}
