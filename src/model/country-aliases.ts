import { z } from 'zod';
import { alpha2, language } from './activities/columns.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress, words } from './text-cells.ts';

/**
 * What a country is called in the six languages of the United Nations and in its own, as Unicode's CLDR has it: short
 * forms and variants too. They find a country; what it is called on the site stands in the table of countries.
 */
export const countryAliases = defineTable({
  name: 'country-aliases',
  path: 'reference/country-aliases.csv',
  row: z.object({
    country: alpha2,
    language: language.describe('BCP 47 tag'),
    name: words,
    source_url: webAddress.describe(
      'The folder of the version of CLDR it was taken from; the file is <language>/territories.json there',
    ),
  }),
  key: ['country', 'language', 'name'],
});
export type CountryAlias = Row<typeof countryAliases>;
