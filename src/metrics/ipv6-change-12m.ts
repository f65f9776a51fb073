import { heldByMonth, slash32s } from './held.ts';
import type { Metric } from './metric.ts';
import { yearBefore } from './month.ts';

/** IPv6 space held at a month's end less that of twelve months before, for months that have both. */
export const ipv6Change12m = {
  id: 'ipv6-change-12m',
  unit: 'slash32s',
  tables: ['holdings'],
  additive: true,
  compute: ({ tables }) => {
    const held = heldByMonth(tables.holdings, slash32s);
    const values = new Map(held.map(({ area, date, value }) => [`${area} ${date}`, value]));
    return held.flatMap(({ area, date, value }) => {
      const before = values.get(`${area} ${yearBefore(date)}`) ?? null;
      return value === null || before === null ? [] : [{ area, date, value: value - before }];
    });
  },
} as const satisfies Metric;
