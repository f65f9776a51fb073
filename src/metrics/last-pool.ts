import type { Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** IPv4 addresses that a registry could still give to anybody, by day while they ran out. Its areas are registries. */
export const ipv4LastPool = {
  id: 'ipv4-last-pool',
  unit: 'addresses',
  tables: ['lastPool'],
  additive: false,
  compute: ({ tables }) =>
    sortReadings(
      tables.lastPool.map(({ registry, date, addresses }) => ({
        ...{ area: registry, date, value: addresses },
      })),
    ),
} as const satisfies Metric;
