import { z } from 'zod';
import { orMissing, year } from '../codecs.ts';
import { defineTable, type Row } from '../table.ts';
import { line, words } from '../text-cells.ts';
import { COLUMNS, KNOWN, READERS } from './columns.ts';

/** Steps on the way to IPv6 at which a document helps, in the order they are taken. */
export const STEPS = [
  'understand',
  'plan',
  'buy',
  'address',
  'deploy',
  'keep-ipv4',
  'secure',
  'operate',
] as const;
export type Step = (typeof STEPS)[number];

/** Documents that help somebody on the way. */
export const guidelines = defineTable({
  name: 'guidelines',
  path: 'activities/guidelines.csv',
  row: z.object({
    id: COLUMNS.id,
    name: COLUMNS.name,
    reference: line,
    who: COLUMNS.who,
    year: orMissing(year),
    status: line,
    audience: COLUMNS.audience.refine(
      (items) => items.length > 0,
      `expected at least one of ${READERS.join(', ')}`,
    ),
    step: z.enum(STEPS),
    purpose: words,
    languages: COLUMNS.languages,
    url: COLUMNS.url,
    ...KNOWN,
  }),
  key: ['id'],
});
export type Guideline = Row<typeof guidelines>;
