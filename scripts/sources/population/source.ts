import { population } from '../../../src/model/reference-tables.ts';
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
import { parseBank } from './parse-bank.ts';

/** The answer of the World Bank's interface, and the same figures as a table. */
const ANSWER = 'context/population-worldbank.json';
const TABLE = 'context/population-worldbank.csv';

/** People by country: the World Bank's mid-year estimate of the latest year it has for each. */
export const populationSource: RefreshSource = {
  id: 'population',
  publisher: 'World Bank',
  title: 'Population, total (SP.POP.TOTL)',
  address: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
  licence: 'CC BY 4.0',
  // One of the two, as they say the same: what comes from the Bank itself wins.
  find: (paths) => [ANSWER, TABLE].filter((path) => paths.includes(path)).slice(0, 1),
  harvest,
};

function harvest([file]: readonly InputFile[], { alpha2 }: Season): Harvest {
  if (!file) throw new Error('Expected the file of population');
  const reporter = reporterOf(populationSource.id, file.name);
  const parse = file.name === ANSWER ? parseBank : parsePopulation;
  const parsed = parse(file, reporter);
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
