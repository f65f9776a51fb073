import { z } from 'zod';
import { alpha2 } from './activities/columns.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress, words } from './text-cells.ts';

/**
 * In which country or territory each time zone lies, as Unicode's CLDR has it: under all names that browsers give it.
 * What names no place, as UTC or CET, is left out.
 */
export const timeZones = defineTable({
  name: 'time-zones',
  path: 'reference/time-zones.csv',
  row: z.object({
    zone: words.describe('Name in the IANA time zone database: Africa/Nairobi'),
    country: alpha2,
    source_url: webAddress.describe('The file of the version of CLDR it was taken from'),
  }),
  key: ['zone'],
});
export type TimeZone = Row<typeof timeZones>;
