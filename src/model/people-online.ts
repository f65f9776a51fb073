import { z } from 'zod';
import { areaOrWorld, share, year } from './codecs.ts';
import { defineTable, type Row } from './table.ts';

/** People who used the Internet, the newest share that the ITU has of each country: a row a country. */
export const peopleOnline = defineTable({
  name: 'people-online',
  path: 'tables/people-online.csv',
  row: z.object({
    country: areaOrWorld.describe('WORLD for all people together'),
    year: year.describe('The year that the share is of'),
    share: share.describe('Share of people who used the Internet in the last three months, 0 to 1'),
  }),
  key: ['country'],
});
export type PeopleOnline = Row<typeof peopleOnline>;
