import type { Metric } from './metric.ts';
import { heldByMonth, slash32s, sourceChanges, sourcesByArea } from './parts/held.ts';

/** IPv6 space registered in each area at each month's end, in /32s. */
export const ipv6Held = {
  id: 'ipv6-held',
  unit: 'slash32s',
  tables: ['holdings'],
  additive: true,
  breaks: ({ tables }) => sourceChanges(tables.holdings),
  methods: ({ tables }) => sourcesByArea(tables.holdings),
  compute: ({ tables }) => heldByMonth(tables.holdings, slash32s),
} as const satisfies Metric;
