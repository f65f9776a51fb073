import { rollups, sum } from 'd3';
import type { Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** IPv4 addresses that a registry gave again from its waiting list, by year. Its areas are registries. */
export const ipv4GivenAgain = {
  id: 'ipv4-given-again',
  unit: 'addresses',
  tables: ['reissued'],
  additive: false,
  compute: ({ tables }) =>
    sortReadings(
      rollups(
        tables.reissued,
        (rows) => sum(rows, ({ blocks, length }) => blocks * 2 ** (32 - length)),
        (row) => row.registry,
        (row) => row.date.slice(0, 4),
      ).flatMap(([area, years]) => years.map(([date, value]) => ({ area, date, value }))),
    ),
} as const satisfies Metric;
