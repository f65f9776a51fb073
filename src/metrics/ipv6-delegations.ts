import { rollup, sum } from 'd3';
import { WORLD } from '../model/area.ts';
import type { Metric } from './metric.ts';
import { coversWorld, delegated, listingDays } from './parts/listing.ts';
import { sortReadings } from './parts/series.ts';

/**
 * Number of IPv6 delegations that the registries' newest files list. An area with other delegations but
 * no IPv6 has 0; an area no file lists has no reading; WORLD needs the files of all five registries.
 */
export const ipv6Delegations = {
  id: 'ipv6-delegations',
  unit: 'delegations',
  tables: ['registrations'],
  additive: true,
  compute: (evidence) => {
    const { registrations } = evidence.tables;
    const ipv6 = delegated(registrations, 'ipv6');
    const blocks = rollup(
      ipv6,
      (rows) => sum(rows, (row) => row.blocks),
      (row) => row.country,
    );
    const world = coversWorld(registrations) ? sum(ipv6, (row) => row.blocks) : null;
    return sortReadings(
      [...listingDays(evidence)].map(([area, date]) => ({
        area,
        date,
        value: area === WORLD ? world : (blocks.get(area) ?? 0),
      })),
    );
  },
} as const satisfies Metric;
