import { fsum, rollups } from 'd3';
import { WORLD } from '../model/area.ts';
import type { Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** Weekends run high, so a month's mean needs most of its days. */
const DAYS_NEEDED = 20;

/** Share of Google's users worldwide on IPv6: mean of the daily shares of each calendar month. */
export const ipv6UsersGoogleWorld = {
  id: 'ipv6-users-google-world',
  unit: 'share',
  tables: ['adoption'],
  sources: ['google-world'],
  additive: false,
  compute: ({ tables }) => {
    const daily = tables.adoption.filter(
      (row) => row.source === 'google' && row.measure === 'users' && row.country === WORLD,
    );
    const months = rollups(
      daily,
      (rows) => ({ days: rows.length, total: fsum(rows, (row) => row.share) }),
      (row) => row.date.slice(0, 7),
    );
    const full = months.filter(([, { days }]) => days >= DAYS_NEEDED);
    return sortReadings(
      full.map(([date, { days, total }]) => ({ area: WORLD, date, value: total / days })),
    );
  },
} as const satisfies Metric;
