import { rollup, sum } from 'd3';
import { WORLD } from '../model/area.ts';
import { yearBefore } from '../model/month.ts';
import type { Holding } from '../model/registry-tables.ts';
import type { Metric } from './metric.ts';
import { mainSources, slash32s, sourcesByArea } from './parts/held.ts';
import { sortReadings } from './parts/series.ts';

/**
 * IPv6 space held at a month's end less that of twelve months before, for areas that one and the same source
 * lists in both months: what two sources count differently is no change. WORLD is the sum of those changes, so that a
 * line that a source no longer lists is not a fall, nor one listed again a rise; in a month most of which comes from
 * another source than the year before there is none. Who counted are the sources of those pairs alone.
 */
export const ipv6Change12m = {
  id: 'ipv6-change-12m',
  unit: 'slash32s',
  tables: ['holdings'],
  additive: true,
  methods: ({ tables }) => sourcesByArea(pairsIn(tables.holdings).map(({ row }) => row)),
  compute: ({ tables }) => {
    const main = mainSources(tables.holdings);
    const changes = pairsIn(tables.holdings).map(({ row, before }) => {
      return { area: row.country, date: row.month, value: slash32s(row) - slash32s(before) };
    });
    const world = rollup(
      changes.filter(({ date }) => main.get(yearBefore(date)) === main.get(date)),
      (list) => sum(list, (change) => change.value),
      (change) => change.date,
    );
    return sortReadings([
      ...changes,
      ...[...world].map(([date, value]) => ({ area: WORLD, date, value })),
    ]);
  },
} as const satisfies Metric;

interface Pair {
  readonly row: Holding;
  /** The same area's row of twelve months before, by the same source. */
  readonly before: Holding;
}

function pairsIn(holdings: readonly Holding[]): Pair[] {
  const rows = new Map(holdings.map((row) => [`${row.country} ${row.month}`, row]));
  return holdings.flatMap((row) => {
    const before = rows.get(`${row.country} ${yearBefore(row.month)}`);
    return before?.source === row.source ? [{ row, before }] : [];
  });
}
