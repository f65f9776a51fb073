import { z } from 'zod';
import { orMissing, year } from '../codecs.ts';
import { defineTable, type Row } from '../table.ts';
import { line, words } from '../text-cells.ts';
import { COLUMNS, KNOWN, NAMED, someDate } from './columns.ts';

/** Kinds of policy, from what is intended to what is asked of sellers. */
export const POLICY_KINDS = ['plan', 'mandate', 'procurement', 'task force'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** What states and bodies of states decided or set up for IPv6. */
export const policies = defineTable({
  name: 'policies',
  path: 'activities/policies.csv',
  row: z.object({
    ...NAMED,
    country: COLUMNS.country,
    areas: COLUMNS.areas,
    year: orMissing(year),
    kind: z.enum(POLICY_KINDS),
    summary: words,
    target: line,
    target_date: orMissing(someDate),
    outcome: line,
    ...KNOWN,
  }),
  key: ['id'],
});
export type Policy = Row<typeof policies>;
