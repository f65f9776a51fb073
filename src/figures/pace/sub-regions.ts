import { descending, greatest, groups as groupBy } from 'd3';
import type { Point } from '../../metrics/parts/series.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { column, DATE, type FactRow, type Facts, type FactTable, numbers } from '../facts.ts';
import { restsOn } from '../rests.ts';
import { countedIn, HELD, heldTogether, type PaceMonths, paceMonths } from './pace-facts.ts';

/** A part of the world that the UN tells apart, and what its countries hold together. */
export interface SubRegion {
  /** M49. */
  readonly id: string;
  readonly areas: readonly string[];
  readonly points: readonly Point[];
  readonly before: number;
  readonly after: number;
  readonly times: number;
}

/** Parts of the world and how much more they hold than at first. */
export interface SubRegionFacts extends Facts {
  readonly summary: FactTable;
  readonly months: PaceMonths;
  /** The part that grew most stands first. */
  readonly parts: readonly SubRegion[];
  readonly top: SubRegion;
  readonly low: SubRegion;
  /** The country with most in the first part, and its share of what that holds. */
  readonly leader: { readonly area: string; readonly share: number };
  readonly breaks: readonly string[];
}

export const SUB_REGION = column('sub_region', 'area');

/** Parts of the world by how many times their first amount they hold, most first. */
export function subRegions(data: Data): SubRegion[] {
  const named = data.countries.filter(({ sub_region }) => sub_region !== null);
  return groupBy(named, ({ sub_region }) => sub_region ?? '')
    .flatMap(([id, members]) => partOf(data, id, codesOf(members)))
    .sort((a, b) => descending(a.times, b.times));
}

function partOf(data: Data, id: string, members: readonly string[]): SubRegion[] {
  const { first, to } = paceMonths(data);
  const { areas, points, times } = heldTogether(data, members);
  if (times === null) return [];
  const amount = (date: string) => points.find((point) => point.date === date)?.value ?? 0;
  return [{ id, areas, points, times, before: amount(first), after: amount(to) }];
}

/** The facts of all parts; `null` where there is no more than a month of them. */
export function subRegionFacts(data: Data): SubRegionFacts | null {
  const parts = subRegions(data);
  const months = paceMonths(data);
  const [top, low] = [parts[0], parts.at(-1)];
  if (!top || !low || months.first === months.to) return null;
  return {
    ...restsOn(data, [HELD]),
    table: {
      columns: [SUB_REGION, DATE, numbers('ipv6_slash32s', 'slash32s')],
      rows: parts.flatMap((part) => monthsOf(data, part)),
    },
    summary: {
      columns: [SUB_REGION, BEFORE, NOW, numbers('times')],
      rows: parts.map((part) => summed(data, part, months)),
    },
    ...{ months, parts, top, low, leader: leaderOf(data, top, months) },
    breaks: data.measure(HELD).breaks,
  };
}

const BEFORE = numbers('slash32s_before', 'slash32s');
const NOW = numbers('slash32s_now', 'slash32s');

function monthsOf(data: Data, { id, areas, points }: SubRegion): FactRow[] {
  return points.map(({ date, value }) => ({
    ...{ area: id, date },
    origins: countedIn(data, areas, (month) => month === date).origins,
    values: { ipv6_slash32s: value },
  }));
}

function summed(data: Data, part: SubRegion, { first, to }: PaceMonths): FactRow {
  const { id, areas, before, after, times } = part;
  return {
    area: id,
    ...countedIn(data, areas, (month) => month === first || month === to),
    values: { [BEFORE.id]: before, [NOW.id]: after, times },
  };
}

function leaderOf(data: Data, { areas, after }: SubRegion, { to }: PaceMonths) {
  const held = (area: string) => data.valueOn(HELD, area, to) ?? 0;
  const area = greatest(areas, held) ?? '';
  return { area, share: held(area) / after };
}
