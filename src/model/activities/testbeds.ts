import { z } from 'zod';
import { orMissing } from '../codecs.ts';
import { defineTable, type Row } from '../table.ts';
import { words } from '../text-cells.ts';
import { COLUMNS, KNOWN, NAMED, someDate } from './columns.ts';

/** What a test-bed is: rooms with equipment, a network, tests of products, or a trial in administrations. */
export const TESTBED_KINDS = ['laboratory', 'network', 'conformance', 'pilot'] as const;
export type TestbedKind = (typeof TESTBED_KINDS)[number];

/** Places and networks where IPv6 is tried out. */
export const testbeds = defineTable({
  name: 'testbeds',
  path: 'activities/testbeds.csv',
  row: z.object({
    ...NAMED,
    kind: z.enum(TESTBED_KINDS),
    place: COLUMNS.place,
    country: COLUMNS.country,
    areas: COLUMNS.areas,
    since: orMissing(someDate),
    until: orMissing(someDate),
    status: COLUMNS.status,
    summary: words,
    url: COLUMNS.url,
    ...KNOWN,
  }),
  key: ['id'],
});
export type Testbed = Row<typeof testbeds>;
