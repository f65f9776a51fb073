import { sum } from 'd3';
import { type SteadyGrowth, steadyGrowth } from '../../metrics/parts/doubling-time.ts';
import { groupSeries, listedAtBoth } from '../../metrics/parts/group-measures.ts';
import { latest } from '../../metrics/parts/latest.ts';
import { type Acceleration, acceleration, STRETCH_MONTHS } from '../../metrics/parts/pace.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { WORLD } from '../../model/area.ts';
import { monthsBefore } from '../../model/month.ts';
import type { Data } from '../../published/data.ts';
import { edition, newestReadingDate } from '../../published/dates.ts';
import { countedBy, spanning } from '../counted.ts';
import type { Counted } from '../facts.ts';

/** What grows. */
export const HELD = 'ipv6-held';

/** Months that bound the comparisons: the first of the series, three and six years ago, and the newest. */
export interface PaceMonths {
  readonly first: string;
  readonly from: string;
  readonly middle: string;
  readonly to: string;
}

/** The months of the series of IPv6 held that pace is told by; the edition's alone where nothing is held anywhere. */
export function paceMonths(data: Data): PaceMonths {
  const to = newestReadingDate(HELD, data) ?? edition(data).slice(0, 7);
  const first = data.series(HELD, WORLD)[0]?.date ?? to;
  const [middle, from] = [monthsBefore(to, STRETCH_MONTHS), monthsBefore(to, 2 * STRETCH_MONTHS)];
  return { first, from, middle, to };
}

/** True when there is more than one month to tell pace by. */
export function hasPace(data: Data): boolean {
  const { first, to } = paceMonths(data);
  return first !== to;
}

/** The month in which space of no single country, listed under EU, was entered under the countries of its holders. */
export const EU_MOVED = '2020-12';
/** Less than this leaves the countries’ sums as they were, in /32s. */
const EU_LEAST = 100;

/** How many /32s that move took from the EU line, as the data have it; `null` where they do not show it. */
export function movedFromEu(data: Data): number | null {
  const [before, after] = [monthsBefore(EU_MOVED, 1), EU_MOVED].map((month) =>
    data.valueOn(HELD, 'EU', month),
  );
  if (before === null || before === undefined || data.measure(HELD).breaks.includes(EU_MOVED))
    return null;
  const moved = before - (after ?? 0);
  return data.valueOn(HELD, WORLD, EU_MOVED) !== null && moved >= EU_LEAST ? moved : null;
}

/** Growth of one area's or one group's IPv6 space; `null` where it is not steady. */
export function growthOf(data: Data, points: readonly Point[]): SteadyGrowth | null {
  return steadyGrowth(points, data.measure(HELD).breaks);
}

/** What an amount gained in the last three years and the three before; `null` where a month is missing. */
export function accelerationOf(data: Data, points: readonly Point[]): Acceleration | null {
  return acceleration({ points, breaks: data.measure(HELD).breaks }, paceMonths(data).to);
}

/** What these areas gained together: the sum over those of which it is known; `null` where it is of none. */
export function accelerationTogether(data: Data, areas: readonly string[]): Acceleration | null {
  const known = areas.flatMap((area) => accelerationOf(data, data.series(HELD, area)) ?? []);
  if (known.length === 0) return null;
  return { last: sum(known, ({ last }) => last), before: sum(known, ({ before }) => before) };
}

/** What some areas hold together. */
interface HeldTogether {
  /** Those of them that are listed in the first month and in the newest. */
  readonly areas: readonly string[];
  readonly points: readonly Point[];
  /** How many times of its first amount the newest is; `null` where that was nothing. */
  readonly times: number | null;
}

/** IPv6 held, month by month, by those of these areas that are listed at both ends. */
export function heldTogether(data: Data, members: readonly string[]): HeldTogether {
  const { first: from, to } = paceMonths(data);
  const series = data.seriesOf(HELD);
  const areas = listedAtBoth(series, members, [from, to]);
  const points = groupSeries(series, areas);
  const [first, last] = [points[0]?.value ?? 0, latest(points)?.value ?? null];
  return { areas, points, times: first > 0 && last !== null ? last / first : null };
}

/** Who counted what these areas held in these months, each in those that it has a value for. */
export function countedIn(
  data: Data,
  areas: readonly string[],
  isAsked: (month: string) => boolean,
): Counted {
  const parts = areas.flatMap((area) =>
    data
      .series(HELD, area)
      .filter(({ date, value }) => value !== null && isAsked(date))
      .map(({ date }) => countedBy(data, [HELD], { area, date })),
  );
  return spanning(parts);
}
