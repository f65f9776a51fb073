import { WORLD } from '../../../src/model/area.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Population, PopulationByYear } from '../../../src/model/reference-tables.ts';
import type { ForeignRow } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { PopulationColumn } from './parse.ts';

/** The World Bank's code for the world. */
const BANK_WORLD = 'WLD';

/** The first year of which every year is kept. */
const SINCE = '2015';

/**
 * The latest year of each country and of the world, and every year since 2015. The file's other codes are aggregates of countries, and
 * XKX, which is no code of ISO 3166: they are left out. `countries` maps alpha-3 to alpha-2.
 */
export function normalisePopulation(
  rows: readonly ForeignRow<PopulationColumn>[],
  countries: ReadonlyMap<string, string>,
  reporter: Reporter,
): { rows: Population[]; years: PopulationByYear[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<string, PopulationByYear>();
  for (const { cells, line } of rows) {
    const { 'Country Code': code, Year: year, Value: people } = cells;
    const country = code === BANK_WORLD ? WORLD : countries.get(code);
    if (country === undefined || people === '') continue;
    if (!/^\d{4}$/.test(year)) problems.push(reporter.error(line, 'expected a year', year));
    else if (!/^\d{1,11}(\.0+)?$/.test(people))
      problems.push(reporter.error(line, 'expected a whole number of people', people));
    else found.set(`${country} ${year}`, { country, year, people: Number(people) });
  }
  const all = [...found.values()];
  return { rows: latestOf(all), years: all.filter(({ year }) => year >= SINCE), problems };
}

function latestOf(rows: readonly PopulationByYear[]): Population[] {
  const latest = new Map<string, Population>();
  for (const row of rows)
    if (row.year > (latest.get(row.country)?.year ?? '')) latest.set(row.country, row);
  return [...latest.values()];
}
