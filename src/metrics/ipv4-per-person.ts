import type { Metric } from './metric.ts';
import { hasIpv4, heldByMonth, sourcesByArea } from './parts/held.ts';

/**
 * IPv4 addresses held at each month's end for each person of one year's population. Places without a
 * population figure, and lines that are no place, have no value. WORLD divides the world's sum by the
 * world's people, so that the lines without people still count above the line.
 */
export const ipv4PerPerson = {
  id: 'ipv4-per-person',
  unit: 'addresses-per-person',
  tables: ['holdings', 'population'],
  additive: false,
  methods: ({ tables }) => sourcesByArea(tables.holdings.filter(hasIpv4)),
  compute: ({ tables }) => {
    const people = new Map(tables.population.map((row) => [row.country, row.people]));
    return heldByMonth(tables.holdings, (row) => row.ipv4_addresses).map(
      ({ area, date, value }) => ({
        area,
        date,
        value: perPerson(value, people.get(area)),
      }),
    );
  },
} as const satisfies Metric;

function perPerson(addresses: number | null, people: number | undefined): number | null {
  return addresses === null || !people ? null : addresses / people;
}
