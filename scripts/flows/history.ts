import { type Cohort, cohorts, ipv4Flows, ipv4Listed } from '../../src/model/ipv4-flows.ts';
import type { Registry } from '../../src/model/registry.ts';
import { type Crop, cropOf } from '../sources/source.ts';
import type { Listing } from './listing.ts';
import { tabulateListed } from './tabulate-listed.ts';
import { tellFlows } from './tell-flows.ts';

/** What is kept of one registry's file of one day. */
export interface MonthEnd {
  readonly listing: Listing;
  readonly cohorts: readonly Cohort[];
  /** True when the file was rebuilt from other tables. */
  readonly reconstructed: boolean;
}

/**
 * What the files of some registries say when they are held against each other, as rows that take the place of all of the
 * same registries: files beside each other make one history, to which nothing can be joined. Of each month the newest
 * file counts.
 */
export function tabulateHistory(
  files: readonly MonthEnd[],
  told: ReadonlySet<Registry>,
): { readonly days: readonly string[]; readonly crops: readonly Crop[] } {
  const isTold = ({ listing }: MonthEnd) => told.has(listing.registry);
  const months = onePerMonth(files.filter((file) => !(isTold(file) && file.reconstructed)));
  const own = months.filter(isTold);
  const listings = months.map(({ listing }) => listing);
  const replaces = ({ registry }: { readonly registry: Registry }) => told.has(registry);
  const crops = [
    cropOf({ table: ipv4Flows, rows: tellFlows(listings, told), replaces }),
    cropOf({
      ...{ table: ipv4Listed, replaces },
      rows: own.flatMap(({ listing }) => tabulateListed(listing)),
    }),
    cropOf({
      ...{ table: cohorts, replaces },
      rows: yearEnds(own).flatMap((month) => month.cohorts),
    }),
  ];
  return { days: own.map(({ listing }) => listing.day), crops };
}

/** The newest file of each registry and month, of the extended ones where there are any: they say more. */
function onePerMonth(files: readonly MonthEnd[]): MonthEnd[] {
  const month = ({ listing }: MonthEnd) => listing.day.slice(0, 7);
  const order = (file: MonthEnd) =>
    `${month(file)} ${Number(file.listing.extended)} ${file.listing.day}`;
  const sorted = files.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const key = (file: MonthEnd) => `${file.listing.registry} ${month(file)}`;
  return [...new Map(sorted.map((file) => [key(file), file])).values()];
}

/** A registry's first file, the last one of each year, and with it the newest of all. */
function yearEnds(months: readonly MonthEnd[]): MonthEnd[] {
  const byRegistry = Map.groupBy(months, ({ listing }) => listing.registry);
  return [...byRegistry.values()].flatMap((own) => {
    const byYear = new Map(own.map((month) => [month.listing.day.slice(0, 4), month]));
    return [...new Set([...own.slice(0, 1), ...byYear.values()])];
  });
}
