import { WORLD } from '../../../src/model/area.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Population } from '../../../src/model/reference-tables.ts';
import type { ForeignRow } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { PopulationColumn } from './parse.ts';

/** The World Bank's code for the world. */
const BANK_WORLD = 'WLD';

/**
 * The latest year of each country and of the world. The file's other codes are aggregates of countries, and
 * XKX, which is no code of ISO 3166: they are left out. `countries` maps alpha-3 to alpha-2.
 */
export function normalisePopulation(
  rows: readonly ForeignRow<PopulationColumn>[],
  countries: ReadonlyMap<string, string>,
  reporter: Reporter,
): { rows: Population[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const latest = new Map<string, Population>();
  for (const { cells, line } of rows) {
    const code = cells['Country Code'];
    const country = code === BANK_WORLD ? WORLD : countries.get(code);
    if (country === undefined || cells.Value === '') continue;
    if (!/^\d{4}$/.test(cells.Year))
      problems.push(reporter.error(line, 'expected a year', cells.Year));
    else if (!/^\d{1,11}(\.0+)?$/.test(cells.Value))
      problems.push(reporter.error(line, 'expected a whole number of people', cells.Value));
    else if (cells.Year > (latest.get(country)?.year ?? ''))
      latest.set(country, { country, year: cells.Year, people: Number(cells.Value) });
  }
  return { rows: [...latest.values()], problems };
}
