import { population } from '../../../src/model/tables.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import {
  cropOf,
  type Harvest,
  type InputFile,
  type RefreshSource,
  type Season,
} from '../source.ts';
import { normalisePopulation } from './normalise.ts';
import { parsePopulation } from './parse.ts';

/** People by country: the World Bank's mid-year estimate of the latest year it has for each. */
export const populationSource: RefreshSource = {
  id: 'population',
  publisher: 'World Bank',
  title: 'Population, total (SP.POP.TOTL)',
  address: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
  licence: 'CC BY 4.0',
  find: (paths) => paths.filter((path) => path === 'context/population-worldbank.csv'),
  harvest,
};

function harvest([file]: readonly InputFile[], { alpha2 }: Season): Harvest {
  if (!file) throw new Error('Expected the file of population');
  const reporter = reporterOf(populationSource.id, file.name);
  const parsed = parsePopulation(file, reporter);
  const { rows, problems } = normalisePopulation(parsed.rows, alpha2, reporter);
  const year = newestOf(rows.map((row) => row.year));
  return {
    files: [{ file, records: parsed.rows.length }],
    // The estimates are for the middle of the year.
    asOf: year === null ? null : `${year}-07-01`,
    caveats: [],
    crops: [cropOf({ table: population, rows, replaces: () => true })],
    keepsEarlier: () => false,
    claims: [],
    problems: [...parsed.problems, ...problems],
  };
}
