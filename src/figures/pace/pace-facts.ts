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
  yearsAfter,
} from '../../metrics/parts/pace.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { WORLD } from '../../model/area.ts';
import { REGISTRIES } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import { edition, newestReadingDate } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import {
  asOf,
  countries,
  latestReading,
  measure,
  series,
  seriesOf,
  siteData,
} from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';

const METRIC = 'ipv6-held';

/** Months that bound the comparisons: the first of the series, three and six years ago, and the newest. */
export interface PaceMonths {
  readonly first: string;
  readonly from: string;
  readonly middle: string;
  readonly to: string;
}

/** The months of the series of IPv6 held that pace is told by; the edition's alone where nothing is held anywhere. */
export function paceMonths(): PaceMonths {
  const to = newestReadingDate(METRIC) ?? edition().slice(0, 7);
  const first = series(METRIC, WORLD)[0]?.date ?? to;
  const [middle, from] = [monthsBefore(to, STRETCH_MONTHS), monthsBefore(to, 2 * STRETCH_MONTHS)];
  return { first, from, middle, to };
}

/** True when there is more than one month to tell pace by. */
export function hasPace(): boolean {
  const { first, to } = paceMonths();
  return first !== to;
}

/** The month in which space of no single country, listed under EU, was entered under the countries of its holders. */
export const EU_MOVED = '2020-12';
/** Less than this leaves the countries’ sums as they were, in /32s. */
const EU_LEAST = 100;

/** How many /32s that move took from the EU line, as the data have it; `null` where they do not show it. */
export function movedFromEu(data: Data = siteData()): number | null {
  const [before, after] = [monthsBefore(EU_MOVED, 1), EU_MOVED].map((month) =>
    data.valueOn(METRIC, 'EU', month),
  );
  if (before === null || before === undefined || data.measure(METRIC).breaks.includes(EU_MOVED))
    return null;
  const moved = before - (after ?? 0);
  return data.valueOn(METRIC, WORLD, EU_MOVED) !== null && moved >= EU_LEAST ? moved : null;
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
  const [oldest] = days.sort();
  if (oldest === undefined) throw new Error('expected a registry file, found none');
  return wholeYearsBefore(oldest);
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

/** The median month of the first IPv6 delegation of all countries; `null` when none has one. */
export function worldMedianFirst(): number | null {
  return medianFirst(countries());
}

/** How many years a first delegation came after the world’s median; `null` when either is unknown. */
export function yearsBehind(first: number | null): number | null {
  const middle = worldMedianFirst();
  return first === null || middle === null ? null : yearsAfter(first, middle);
}

/** The world’s median first delegation in words’ terms, and how many countries have one; `null` without any. */
export function firstInBrief(text: Catalogue): { median: string; withFirst: number } | null {
  const middle = worldMedianFirst();
  if (middle === null) return null;
  return { median: text.monthOf(middle), withFirst: firstMonths(countries()).size };
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
