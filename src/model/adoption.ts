import { z } from 'zod';
import { areaOrWorld, day, orMissing, share, wholeNumber } from './codecs.ts';
import { defineTable, type Row } from './table.ts';

/** Measurements of IPv6 use. `country` is WORLD for a worldwide measurement. */
export const adoption = defineTable({
  name: 'adoption',
  path: 'tables/adoption.csv',
  row: z.object({
    source: z.enum(['apnic', 'google']),
    measure: z.enum(['capable', 'preferred', 'users']),
    date: day,
    country: areaOrWorld,
    share: share.describe('Share of users on IPv6, 0 to 1'),
    samples: orMissing(wholeNumber).describe('Users measured; empty where the source does not say'),
  }),
  key: ['source', 'measure', 'country', 'date'],
});
export type Adoption = Row<typeof adoption>;
