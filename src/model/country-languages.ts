import { z } from 'zod';
import { alpha2, language } from './activities/columns.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress } from './text-cells.ts';

/** The languages that hold officially in the whole of a country, as Unicode's CLDR has them. */
export const countryLanguages = defineTable({
  name: 'country-languages',
  path: 'reference/country-languages.csv',
  row: z.object({
    country: alpha2,
    language: language.describe('BCP 47 tag'),
    standing: z
      .enum(['official', 'de-facto'])
      .describe('By law, or by use alone; what is official in a part only is left out'),
    source_url: webAddress.describe('The file of the version of CLDR it was taken from'),
  }),
  key: ['country', 'language'],
});
export type CountryLanguage = Row<typeof countryLanguages>;
