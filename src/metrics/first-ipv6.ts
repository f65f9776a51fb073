import { min, rollup } from 'd3';
import { WORLD } from '../model/area.ts';
import { monthNumber } from '../model/month.ts';
import type { Metric } from './metric.ts';
import { delegated, listingDays } from './parts/listing.ts';
import { sortReadings } from './parts/series.ts';

/**
 * Month of the earliest dated IPv6 delegation that is still listed. An area that a registry lists without
 * any dated IPv6 has no value (`null`: we looked and found none); one that no registry lists has no
 * reading. Not the first ever: returned space is gone from the files.
 */
export const firstIpv6 = {
  id: 'first-ipv6',
  unit: 'month',
  tables: ['registrations'],
  additive: false,
  compute: (evidence) => {
    const ipv6 = delegated(evidence.tables.registrations, 'ipv6');
    const first = rollup(
      ipv6,
      (rows) => min(rows, (row) => row.month),
      (row) => row.country,
    );
    first.set(
      WORLD,
      min(ipv6, (row) => row.month),
    );
    return sortReadings(
      [...listingDays(evidence)].map(([area, date]) => {
        const month = first.get(area);
        return { area, date, value: month === undefined ? null : monthNumber(month) };
      }),
    );
  },
} as const satisfies Metric;
