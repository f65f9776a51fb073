import { z } from 'zod';
import { someDate } from './activities/columns.ts';
import { orMissing, wholeNumber, year } from './codecs.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress, words } from './text-cells.ts';

/**
 * What publishers count and expect of the Internet of Things, and the standards that carry IPv6 to small
 * devices. Words stand in the catalogue under the same id.
 */
export const iot = defineTable({
  name: 'iot',
  path: 'reference/iot.csv',
  row: z.object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: z
      .enum(['counted', 'forecast', 'past-forecast', 'protocol'])
      .describe(
        'Counted or estimated for a year gone by; expected; expected once, for a year gone by; or a standard',
      ),
    year: orMissing(year).describe(
      'Year the count stands for, or in which the standard was published; empty where not known',
    ),
    count: orMissing(wholeNumber).describe('Things, or people; empty for standards'),
    publisher: words,
    said: orMissing(z.string().regex(/^\d{4}(-\d{2})?$/, 'expected YYYY or YYYY-MM')).describe(
      'When the publisher said it; empty where the page does not say',
    ),
    checked: someDate.describe(
      'When the page, or a copy of it, was last known to say so: a day, a month or a year',
    ),
    source_url: webAddress,
  }),
  key: ['id'],
});
export type IotRow = Row<typeof iot>;
