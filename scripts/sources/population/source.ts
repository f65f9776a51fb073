import { publicationOf } from '../../../src/model/publications.ts';
import { population, populationByYear } from '../../../src/model/reference-tables.ts';
import { ofOneFile } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { cropOf } from '../source.ts';
import { normalisePopulation } from './normalise.ts';
import { parsePopulation } from './parse.ts';
import { parseBank } from './parse-bank.ts';

/** The answer of the World Bank's interface, and the same figures as a table. */
const ANSWER = 'context/population-worldbank.json';
const TABLE = 'context/population-worldbank.csv';

/** People by country: the World Bank's mid-year estimate of the latest year it has for each. */
export const populationSource = ofOneFile({
  ...publicationOf('population'),
  // One of the two, as they say the same: what comes from the Bank itself wins.
  places: [ANSWER, TABLE],
  read(file, { season, reporter }) {
    const parse = file.name === ANSWER ? parseBank : parsePopulation;
    const parsed = parse(file, reporter);
    const { rows, years, problems } = normalisePopulation(parsed.rows, season.alpha2, reporter);
    const year = newestOf(rows.map((row) => row.year));
    return {
      records: parsed.rows.length,
      // The estimates are for the middle of the year.
      asOf: year === null ? null : `${year}-07-01`,
      caveats: file.name === ANSWER ? [] : ['not-as-published'],
      crops: [
        cropOf({ table: population, rows, replaces: () => true }),
        cropOf({ table: populationByYear, rows: years, replaces: () => true }),
      ],
      problems: [...parsed.problems, ...problems],
    };
  },
});
