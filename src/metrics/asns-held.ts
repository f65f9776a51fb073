import { rollup, sum } from 'd3';
import { WORLD } from '../model/area.ts';
import type { Registry } from '../model/registry.ts';
import type { Registration } from '../model/registry-tables.ts';
import type { Metric } from './metric.ts';
import { coversWorld, delegated, type Listing, listingDays, listings } from './parts/listing.ts';
import { sortReadings } from './parts/series.ts';

/**
 * Autonomous system numbers registered in each area. Some files list none at all. Where such a file is that of
 * the registry which lists most of an area's delegations, the area has no value; where it is another's, the value
 * is what the others list, the least it can be. WORLD needs all five.
 */
export const asnsHeld = {
  id: 'asns-held',
  unit: 'autonomous-system-numbers',
  tables: ['registrations'],
  additive: true,
  lacking: ({ tables: { registrations } }) => {
    const counting = countingIn(registrations);
    const lacking = [...listings(registrations)].map(
      ([area, list]) => [area, without(list, counting)] as const,
    );
    return Object.fromEntries(lacking.filter(([, registries]) => registries.length > 0));
  },
  compute: (evidence) => {
    const { registrations } = evidence.tables;
    const asns = delegated(registrations, 'asn');
    const [counting, listing] = [countingIn(registrations), listings(registrations)];
    const numbers = rollup(asns, sumNumbers, (row) => row.country);
    const world = coversWorld(asns) ? sumNumbers(asns) : null;
    const numberOf = (area: string) =>
      area === WORLD ? world : valueIn(listing.get(area) ?? [], counting, numbers.get(area) ?? 0);
    return sortReadings(
      [...listingDays(evidence, counting)].map(([area, date]) => ({
        area,
        date,
        value: numberOf(area),
      })),
    );
  },
} as const satisfies Metric;

/** The registries whose files list any AS number. */
function countingIn(registrations: readonly Registration[]): ReadonlySet<Registry> {
  return new Set(delegated(registrations, 'asn').map(({ registry }) => registry));
}

function without(list: readonly Listing[], counting: ReadonlySet<Registry>): Registry[] {
  return list.map(({ registry }) => registry).filter((registry) => !counting.has(registry));
}

/** What is counted of an area; `null` where its main registry does not count, or all that is known is “at least 0”. */
function valueIn(
  list: readonly Listing[],
  counting: ReadonlySet<Registry>,
  counted: number,
): number | null {
  const [main] = list;
  if (main === undefined || !counting.has(main.registry)) return null;
  return counted === 0 && without(list, counting).length > 0 ? null : counted;
}

function sumNumbers(rows: readonly { readonly amount: bigint }[]): number {
  return sum(rows, (row) => Number(row.amount));
}
