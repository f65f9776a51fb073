import { group, rollups, sum } from 'd3';
import { WORLD } from '../model/area.ts';
import type { Reading } from '../model/reading.ts';
import type { Population } from '../model/reference-tables.ts';
import type { Holding } from '../model/registry-tables.ts';
import type { Evidence, Metric } from './metric.ts';
import { isBroad } from './parts/broad-start.ts';
import { gini } from './parts/gini.ts';
import { sourcesByArea } from './parts/held.ts';
import { delegated, yearsCoveredAlike } from './parts/listing.ts';
import type { Endowed } from './parts/lorenz.ts';
import { sortReadings } from './parts/series.ts';

/**
 * How unequally countries held IPv4 at each month's end, for each person. Only months in which every country
 * with people that the source lists has a count.
 */
export const ipv4Gini = {
  id: 'ipv4-gini',
  unit: 'index',
  tables: ['holdings', 'population'],
  additive: false,
  methods: ({ tables }) => {
    const people = peopleOf(tables.population);
    return sourcesByArea(tables.holdings.filter(({ country }) => people.has(country)));
  },
  compute: ({ tables }) => {
    const people = peopleOf(tables.population);
    const months = group(tables.holdings, (row) => row.month);
    return sortReadings(
      [...months].flatMap(([date, rows]) => {
        const groups = endowed(rows, people);
        return groups === null ? [] : worldReading(date, groups);
      }),
    );
  },
} as const satisfies Metric;

/**
 * The same, of the space that the registries' newest files list, growing by year of first registration: the
 * blocks still there that had been registered by the end of each year, over the people of one year. Only years
 * that all five files cover whole, from the first by whose end enough was shared out (`isBroad`). A country that
 * no file lists by then has none.
 */
export const ipv4GiniByYear = {
  id: 'ipv4-gini-by-year',
  unit: 'index',
  tables: ['registrations', 'population'],
  additive: false,
  compute: (evidence) => {
    const people = peopleOf(evidence.tables.population);
    const held = new Map<string, number>();
    const today = amountToday(evidence);
    return sortReadings(
      amountsByYear(evidence).flatMap(([year, amounts]) => {
        for (const [country, amount] of amounts)
          if (people.has(country)) held.set(country, (held.get(country) ?? 0) + amount);
        if (!isBroad(held.values(), today)) return [];
        const groups = [...people].map(([country, count]) => ({
          people: count,
          amount: held.get(country) ?? 0,
        }));
        return worldReading(year, groups);
      }),
    );
  },
} as const satisfies Metric;

function peopleOf(population: readonly Population[]): Map<string, number> {
  return new Map(
    population.filter(({ country }) => country !== WORLD).map((row) => [row.country, row.people]),
  );
}

/** The countries with people that a month lists; `null` when one of them has no count. */
function endowed(
  rows: readonly Holding[],
  people: ReadonlyMap<string, number>,
): readonly Endowed[] | null {
  const groups = rows.flatMap(({ country, ipv4_addresses }) => {
    const count = people.get(country);
    return count === undefined ? [] : [{ people: count, amount: ipv4_addresses }];
  });
  const counted = groups.flatMap(({ people: count, amount }) =>
    amount === null ? [] : [{ people: count, amount }],
  );
  return counted.length === groups.length ? counted : null;
}

/** Addresses delegated today by year of first registration and country, from old to new. */
function amountsByYear(evidence: Evidence): [year: string, amounts: [string, number][]][] {
  const covered = yearsCoveredAlike(evidence);
  const dated = delegated(evidence.tables.registrations, 'ipv4').filter(
    ({ month }) => month !== null && covered(month.slice(0, 4)),
  );
  return rollups(
    dated,
    (rows) => Number(rows.reduce((total, row) => total + row.amount, 0n)),
    (row) => row.month?.slice(0, 4) ?? '',
    (row) => row.country,
  ).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** All addresses that the newest files list as delegated. */
function amountToday({ tables }: Evidence): number {
  return sum(delegated(tables.registrations, 'ipv4'), ({ amount }) => Number(amount));
}

/** No reading where nobody counted has anything yet. */
function worldReading(date: string, groups: readonly Endowed[]): Reading[] {
  const isShared = groups.some(({ people, amount }) => people > 0 && amount > 0);
  return isShared ? [{ area: WORLD, date, value: gini(groups) }] : [];
}
