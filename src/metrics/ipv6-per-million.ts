import type { Metric } from './metric.ts';
import { heldByMonth, slash32s, sourcesByArea } from './parts/held.ts';

/** People in a million, the number to which small amounts of IPv6 space are set. */
const MILLION = 1e6;

/**
 * IPv6 space held at each month's end for each million people of one year's population. Places without a
 * population figure, and lines that are no place, have no value. WORLD divides the world's sum by the
 * world's people.
 */
export const ipv6PerMillion = {
  id: 'ipv6-per-million',
  unit: 'slash32s-per-million',
  tables: ['holdings', 'population'],
  additive: false,
  methods: ({ tables }) => sourcesByArea(tables.holdings),
  compute: ({ tables }) => {
    const people = new Map(tables.population.map((row) => [row.country, row.people]));
    return heldByMonth(tables.holdings, slash32s).map(({ area, date, value }) => {
      const millions = (people.get(area) ?? 0) / MILLION;
      return { area, date, value: value === null || millions === 0 ? null : value / millions };
    });
  },
} as const satisfies Metric;
