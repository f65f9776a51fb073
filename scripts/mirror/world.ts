import { type Adoption, adoption } from '../../src/model/adoption.ts';
import { WORLD } from '../../src/model/area.ts';
import { calendars } from '../../src/model/calendars.ts';
import { type IanaBlock, iana } from '../../src/model/iana.ts';
import {
  type Country,
  countries,
  type Population,
  population,
} from '../../src/model/reference-tables.ts';
import { coarsen, type Group, groupsIn, rowsIn } from './group.ts';
import { addAsns, addFree, fillUp, followHoldings, newestMonths } from './grow.ts';
import { Random } from './random.ts';

/** What all publishers would tell on one night: the truth of a rehearsal. */
export interface World {
  /** The night, `YYYY-MM-DD`: nothing is newer. */
  readonly day: string;
  /** Share of the records, and of the days of measurements, of true files. */
  readonly size: number;
  /** All registries' records, delegated and free. */
  readonly groups: readonly Group[];
  /** Share of users on IPv6 on that day, 0 to 1, by country and for the WORLD. */
  readonly use: ReadonlyMap<string, number>;
  /** The same as APNIC Labs measured it last; a country that is not there is told from the share above. */
  readonly capable: ReadonlyMap<string, number>;
  readonly countries: readonly Country[];
  readonly people: readonly Population[];
  readonly iana: readonly IanaBlock[];
  readonly calendars: readonly { id: string; address: string }[];
}

/**
 * The world that a data folder's tables speak of, brought up to a day: what they lack is grown to the size and
 * kinds of true files.
 */
export function worldOf(data: string, day: string, size: number): World {
  const known = coarsen(groupsIn(data), size);
  const growth = { since: newestMonths(known), until: day.slice(0, 7), random: new Random(1) };
  const present = fillUp(followHoldings(known, data, growth), size);
  return {
    day,
    size,
    groups: addFree(addAsns(present, size), size),
    use: useIn(data, day),
    capable: newestShares(data, 'apnic', 'capable'),
    countries: rowsIn(data, countries),
    people: rowsIn(data, population),
    iana: rowsIn(data, iana),
    calendars: rowsIn(data, calendars),
  };
}

/** Where the world stood when it was last counted, and its yearly gain since, as Google’s chart had both. */
const WORLD_USE = { share: 0.47, since: 2026.9, yearly: 0.02 };

/** A world series that ended years ago is taken to have gone on. */
function useIn(data: string, day: string): Map<string, number> {
  const newest = newestShares(data, 'google', 'users');
  const last = rowsIn(data, adoption).findLast(
    (row) => row.source === 'google' && row.country === WORLD,
  );
  const isRecent = last !== undefined && Date.parse(day) - Date.parse(last.date) < 366 * 86_400_000;
  return isRecent ? newest : newest.set(WORLD, WORLD_USE.share);
}

function newestShares(
  data: string,
  source: Adoption['source'],
  measure: Adoption['measure'],
): Map<string, number> {
  const rows = rowsIn(data, adoption).filter(
    (row) => row.source === source && row.measure === measure,
  );
  const inOrder = rows.sort((a, b) => (a.date < b.date ? -1 : 1));
  return new Map(inOrder.map(({ country, share }) => [country, share]));
}

/** The share on a day some time before or after the one it is known of: an S-curve, as all such series are. */
export function useOn(share: number, days: number): number {
  if (share <= 0 || share >= 1) return share;
  const steepness = WORLD_USE.yearly / (WORLD_USE.share * (1 - WORLD_USE.share));
  const slope = days < 0 ? 5 * steepness : steepness;
  return 1 / (1 + ((1 - share) / share) * Math.exp((-slope * days) / 365));
}
