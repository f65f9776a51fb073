import { publicationOf } from '../../../src/model/publications.ts';
import { countries } from '../../../src/model/reference-tables.ts';
import { ofOneFile } from '../file-sources.ts';
import { cropOf } from '../source.ts';
import { normaliseCountries } from './normalise.ts';
import { parseCountries } from './parse.ts';

/** The list says nothing of its own date; the copy in use is that of May 2026. */
const EDITION = '2026-05-01';
/** Entries of ISO 3166-1 in that edition. */
const ENTRIES = 249;

/** The countries and territories of ISO 3166-1 with the UN's codes, regions and names. */
export const countriesSource = ofOneFile({
  ...publicationOf('countries'),
  places: ['context/country-codes.csv'],
  read(file, { reporter }) {
    const parsed = parseCountries(file, reporter);
    const { rows, problems } = normaliseCountries(parsed.rows, reporter);
    const message = `expected ${ENTRIES} countries, found ${rows.length}`;
    const incomplete = rows.length === ENTRIES ? [] : [reporter.error(0, message)];
    return {
      records: parsed.rows.length,
      asOf: EDITION,
      caveats: ['undated-list', 'corrected-names'],
      crops: [cropOf({ table: countries, rows, replaces: () => true })],
      problems: [...parsed.problems, ...problems, ...incomplete],
    };
  },
});
