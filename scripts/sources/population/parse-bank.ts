import { z } from 'zod';
import type { ForeignRow, ForeignRows } from '../comma-separated.ts';
import { readJson } from '../json.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';
import type { PopulationColumn } from './parse.ts';

/** The Bank sends numbers as numbers or as text, according to the year of the interface. */
const count = z.coerce.number();

const Row = z.object({
  countryiso3code: z.string(),
  date: z.string(),
  value: z.union([z.number(), z.string()]).nullable(),
});

/** `[about the page, rows]`: https://datahelpdesk.worldbank.org/knowledgebase/articles/898581 */
const Answer = z.tuple([z.object({ page: count, pages: count, total: count }), z.array(Row)]);

/** Reads an answer of the World Bank's interface. One page of several, or too few rows, is an error. */
export function parseBank(file: InputFile, reporter: Reporter): ForeignRows<PopulationColumn> {
  const { value, problems } = readJson(file, Answer, reporter);
  if (value === null) return { rows: [], problems };
  const [about, list] = value;
  if (about.pages !== 1 || about.total !== list.length) {
    const found = `${list.length} rows of ${about.total}, page ${about.page} of ${about.pages}`;
    return { rows: [], problems: [reporter.error(0, 'expected all rows in one page', found)] };
  }
  const rows = list.map(
    ({ countryiso3code, date, value: people }): ForeignRow<PopulationColumn> => ({
      line: 0,
      cells: { 'Country Code': countryiso3code, Year: date, Value: String(people ?? '') },
    }),
  );
  return { rows, problems: [] };
}
