import { rollup, sum } from 'd3';
import { WORLD } from '../model/area.ts';
import type { Holding } from '../model/registry-tables.ts';
import type { Metric } from './metric.ts';
import { mainSources, slash32s, sourcesByArea } from './parts/held.ts';
import { yearBefore } from './parts/month.ts';
import { sortReadings } from './parts/series.ts';

/**
 * IPv6 space held at a month's end less that of twelve months before, for areas that one and the same source
 * lists in both months: what two sources count differently is no change. A month most of which comes from another
 * source than the year before has no change at all. WORLD is the sum of those changes: a line that a new source no
 * longer lists is not a fall.
 */
export const ipv6Change12m = {
  id: 'ipv6-change-12m',
  unit: 'slash32s',
  tables: ['holdings'],
  additive: true,
  methods: ({ tables }) => sourcesByArea(tables.holdings),
  compute: ({ tables }) => {
    const changes = changesIn(tables.holdings);
    const world = rollup(
      changes,
      (list) => sum(list, (change) => change.value),
      (change) => change.date,
    );
    return sortReadings([
      ...changes,
      ...[...world].map(([date, value]) => ({ area: WORLD, date, value })),
    ]);
  },
} as const satisfies Metric;

function changesIn(holdings: readonly Holding[]) {
  const main = mainSources(holdings);
  const rows = new Map(holdings.map((row) => [`${row.country} ${row.month}`, row]));
  return holdings.flatMap((row) => {
    const month = yearBefore(row.month);
    const before = rows.get(`${row.country} ${month}`);
    const isAlike = before?.source === row.source && main.get(month) === main.get(row.month);
    if (before === undefined || !isAlike) return [];
    return [{ area: row.country, date: row.month, value: slash32s(row) - slash32s(before) }];
  });
}
