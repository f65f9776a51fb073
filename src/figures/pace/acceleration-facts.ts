import { greatest, sum } from 'd3';
import type { Acceleration } from '../../metrics/parts/pace.ts';
import type { Data } from '../../published/data.ts';
import { COUNTRY, type FactRow, type Facts, type FactTable, numbers } from '../facts.ts';
import { restsOn } from '../rests.ts';
import {
  accelerationOf,
  accelerationTogether,
  countedIn,
  EU_MOVED,
  HELD,
  movedFromEu,
  type PaceMonths,
  paceMonths,
} from './pace-facts.ts';
import { SUB_REGION, subRegions } from './sub-regions.ts';

/**
 * Kinds of change: a country that holds less than three years ago is told apart from one that merely gains less, and
 * one that gained nothing from all that did: nothing after a loss is not more.
 */
export const KINDS = ['faster', 'same', 'slower', 'none', 'fell'] as const;
export type Kind = (typeof KINDS)[number];

/** What countries gained in the last three years and in the three before. */
export interface AccelerationFacts extends Facts {
  readonly summary: FactTable;
  readonly months: PaceMonths;
  /** What all gained together. */
  readonly gained: Acceleration;
  readonly counts: Readonly<Record<Kind, number>>;
  /** The country with most of the gains of the last three years; `null` where there are none. */
  readonly leader: { readonly area: string; readonly share: number } | null;
  /** What was moved from the EU line to countries, where that lies in the earlier three years. */
  readonly movedFromEu: number | null;
}

/** What an area gained. */
interface Change extends Acceleration {
  readonly area: string;
}

/** The facts of all countries; `null` where the series tell of none what it gained before. */
export function accelerationFacts(data: Data): AccelerationFacts | null {
  const all = data.countries.flatMap(({ alpha2: area }) => {
    const change = accelerationOf(data, data.series(HELD, area));
    return change === null ? [] : [{ area, ...change }];
  });
  if (all.length === 0) return null;
  const rows = all.map((change) => rowOf(data, [change.area], change));
  return {
    ...restsOn(data, [HELD]),
    table: { columns: [COUNTRY, LAST, BEFORE], rows },
    summary: { columns: [SUB_REGION, LAST, BEFORE], rows: subRegionRows(data) },
    months: paceMonths(data),
    gained: { last: sum(all, ({ last }) => last), before: sum(all, ({ before }) => before) },
    counts: countKinds(all),
    leader: leaderOf(all),
    movedFromEu: movedBefore(data),
  };
}

const LAST = numbers('slash32s_added_last_3_years', 'slash32s');
const BEFORE = numbers('slash32s_added_3_years_before', 'slash32s');

function subRegionRows(data: Data): FactRow[] {
  return subRegions(data).flatMap(({ id, areas }) => {
    const change = accelerationTogether(data, areas);
    return change === null ? [] : [rowOf(data, areas, { area: id, ...change })];
  });
}

/** A gain is of all the months between its bounds: the steps between sources among them are left out. */
function rowOf(data: Data, areas: readonly string[], { area, last, before }: Change): FactRow {
  const { from, to } = paceMonths(data);
  return {
    area,
    ...countedIn(data, areas, (month) => from <= month && month <= to),
    values: { [LAST.id]: last, [BEFORE.id]: before },
  };
}

function countKinds(all: readonly Change[]): Record<Kind, number> {
  const counts = { faster: 0, same: 0, slower: 0, none: 0, fell: 0 };
  for (const change of all) counts[kindOf(change)] += 1;
  return counts;
}

function kindOf({ last, before }: Acceleration): Kind {
  if (last < 0) return 'fell';
  if (last === 0 && before <= 0) return 'none';
  if (last > before) return 'faster';
  return last === before ? 'same' : 'slower';
}

function leaderOf(all: readonly Change[]): AccelerationFacts['leader'] {
  const leader = greatest(all, ({ last }) => last);
  if (!leader || leader.last <= 0) return null;
  const gains = sum(all, ({ last }) => Math.max(0, last));
  return { area: leader.area, share: leader.last / gains };
}

function movedBefore(data: Data): number | null {
  const { from, middle } = paceMonths(data);
  return from < EU_MOVED && EU_MOVED <= middle ? movedFromEu(data) : null;
}
