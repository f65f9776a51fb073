import { rollup, sum } from 'd3';
import { WORLD } from '../model/area.ts';
import { heldByMonth, slash32s } from './held.ts';
import type { Metric } from './metric.ts';
import { yearBefore } from './month.ts';
import { sortReadings } from './series.ts';

/**
 * IPv6 space held at a month's end less that of twelve months before, for areas listed in both months.
 * WORLD is the sum of those changes: a line that a new source no longer lists is not a fall.
 */
export const ipv6Change12m = {
  id: 'ipv6-change-12m',
  unit: 'slash32s',
  tables: ['holdings'],
  additive: true,
  compute: ({ tables }) => {
    const held = heldByMonth(tables.holdings, slash32s).filter(({ area }) => area !== WORLD);
    const values = new Map(held.map(({ area, date, value }) => [`${area} ${date}`, value]));
    const changes = held.flatMap(({ area, date, value }) => {
      const before = values.get(`${area} ${yearBefore(date)}`) ?? null;
      return value === null || before === null ? [] : [{ area, date, value: value - before }];
    });
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
