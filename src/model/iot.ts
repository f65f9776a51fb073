import { z } from 'zod';
import { someDate } from './activities/columns.ts';
import { orMissing, wholeNumber, year } from './codecs.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress, words } from './text-cells.ts';
import { withWords } from './with-words.ts';

/** What is counted, expected or standardised, by its id in the table. */
export const IOT_IDS = [
  '3gpp-delegated-prefix',
  '3gpp-one-bearer',
  'ericsson-2021-said-2016',
  'ericsson-2024',
  'ericsson-2024-cellular',
  'ericsson-2024-short-range',
  'ericsson-2024-wide-area',
  'ericsson-2025-cellular-said-2019',
  'ericsson-2030',
  'ericsson-2030-cellular',
  'ericsson-2030-short-range',
  'ericsson-2030-wide-area',
  'gsma-2023-cellular',
  'gsma-2023-people',
  'gsma-2030-cellular',
  'gsma-2030-people',
  'idc-2025',
  'iot-analytics-2020',
  'iot-analytics-2020-every-kind',
  'iot-analytics-2024',
  'iot-analytics-2025',
  'iot-analytics-2025-said-2018',
  'iot-analytics-2025-said-2020',
  'iot-analytics-2030',
  'matter-ipv6',
  'matter-local-addresses',
  'rfc-4944',
  'rfc-6282',
  'rfc-6459',
  'rfc-6775',
  'rfc-6877',
  'rfc-7066',
  'rfc-7428',
  'rfc-7668',
  'rfc-7849',
  'rfc-8105',
  'rfc-8505',
  'rfc-8724',
  'rfc-9011',
  'rfc-9159',
  'rfc-9453',
  'statista-2025',
  'thread-frames',
] as const;
export type IotId = (typeof IOT_IDS)[number];

/**
 * What publishers count and expect of the Internet of Things, and the standards that carry IPv6 to small
 * devices. Words stand in the catalogue under the same id.
 */
export const iot = defineTable({
  name: 'iot',
  path: 'reference/iot.csv',
  row: z.object({
    id: withWords(IOT_IDS, { list: 'src/model/iot.ts', words: 'iot.ts' }),
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
