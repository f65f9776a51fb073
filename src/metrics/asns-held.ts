import { rollup, sum } from 'd3';
import { WORLD } from '../model/area.ts';
import type { Metric } from './metric.ts';
import { coversWorld, delegated, listingDays, listings } from './parts/listing.ts';
import { sortReadings } from './parts/series.ts';

/**
 * Autonomous system numbers registered in each area. Some files list none at all: an area that such a
 * registry serves has no value, as its count would fall short, and neither has WORLD.
 */
export const asnsHeld = {
  id: 'asns-held',
  unit: 'autonomous-system-numbers',
  tables: ['registrations'],
  additive: true,
  compute: (evidence) => {
    const { registrations } = evidence.tables;
    const asns = delegated(registrations, 'asn');
    const counting = new Set(asns.map((row) => row.registry));
    const listing = listings(registrations);
    const complete = (area: string) =>
      area === WORLD
        ? coversWorld(asns)
        : listing.get(area)?.every(({ registry }) => counting.has(registry));
    const numbers = rollup(asns, sumNumbers, (row) => row.country).set(WORLD, sumNumbers(asns));
    return sortReadings(
      [...listingDays(evidence)].map(([area, date]) => ({
        area,
        date,
        value: complete(area) ? (numbers.get(area) ?? 0) : null,
      })),
    );
  },
} as const satisfies Metric;

function sumNumbers(rows: readonly { readonly amount: bigint }[]): number {
  return sum(rows, (row) => Number(row.amount));
}
