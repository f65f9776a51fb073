import { ascending, rollups, sum } from 'd3';
import type { Ipv4Listed } from '../model/ipv4-flows.ts';
import type { Tables } from '../model/tables.ts';
import type { MethodsByArea, Metric } from './metric.ts';
import { listings } from './parts/listing.ts';
import { sortReadings } from './parts/series.ts';

/**
 * IPv4 addresses that a registry's own files list as delegated, exactly, by the months of its files; for a country,
 * those of the registry that lists most delegations for it.
 */
export const ipv4Listed = {
  id: 'ipv4-listed',
  unit: 'addresses',
  tables: ['ipv4Listed'],
  additive: false,
  // Of a registry's whole both kinds of files tell the same; of a country they may not.
  methods: ({ tables }) => kindsByCountry(ofMainRegistries(tables)),
  compute: ({ tables }) => {
    const sums = rollups(
      tables.ipv4Listed,
      (rows) => sum(rows, ({ addresses }) => addresses),
      ({ registry }) => registry,
      ({ day }) => day.slice(0, 7),
    );
    return sortReadings([
      ...sums.flatMap(([area, months]) => months.map(([date, value]) => ({ area, date, value }))),
      ...ofMainRegistries(tables).map(({ country, day, addresses }) => ({
        ...{ area: country, date: day.slice(0, 7), value: addresses },
      })),
    ]);
  },
} as const satisfies Metric;

function ofMainRegistries({ ipv4Listed, registrations }: Tables): Ipv4Listed[] {
  const mains = listings(registrations);
  return ipv4Listed.filter(
    ({ country, registry }) => mains.get(country)?.[0]?.registry === registry,
  );
}

/** For each country the kinds of files read, each with the month from which on. */
function kindsByCountry(rows: readonly Ipv4Listed[]): MethodsByArea {
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ country }) => country)].map(([country, own]) => {
      const sorted = own.toSorted((a, b) => ascending(a.day, b.day));
      const runs = sorted.filter(({ file }, at) => file !== sorted[at - 1]?.file);
      return [country, runs.map(({ day, file }) => [day.slice(0, 7), file] as const)];
    }),
  );
}
