import { WORLD } from '../model/area.ts';
import type { Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** Share of Google's users in each country who reach it over IPv6. */
export const ipv6UsersGoogle = {
  id: 'ipv6-users-google',
  unit: 'share',
  tables: ['adoption'],
  sources: ['google-country'],
  additive: false,
  compute: ({ tables }) =>
    sortReadings(
      tables.adoption
        .filter(
          (row) => row.source === 'google' && row.measure === 'users' && row.country !== WORLD,
        )
        .map(({ country, date, share }) => ({ area: country, date, value: share })),
    ),
} as const satisfies Metric;
