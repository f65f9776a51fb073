import type { Metric } from './metric.ts';
import { hasIpv4, heldByMonth, sourceChanges, sourcesByArea } from './parts/held.ts';

/** IPv4 addresses registered in each area at each month's end, where the source counts them exactly. */
export const ipv4Held = {
  id: 'ipv4-held',
  unit: 'addresses',
  tables: ['holdings'],
  additive: true,
  breaks: ({ tables }) => sourceChanges(tables.holdings),
  methods: ({ tables }) => sourcesByArea(tables.holdings.filter(hasIpv4)),
  compute: ({ tables }) => heldByMonth(tables.holdings, (row) => row.ipv4_addresses),
} as const satisfies Metric;
