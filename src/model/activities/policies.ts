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
    areas: listOfAreas(),
    year: orMissing(year).describe('When it was decided or began; empty where not known'),
    kind: z
      .enum(POLICY_KINDS)
      .describe(
        'plan for an intention, strategy or programme; mandate for a duty laid on others; procurement for a rule on what public bodies buy; task force for a group set up',
      ),
    summary: words.describe('What it says, in one or two sentences of your own'),
    target: line.describe('What was to be reached, in a few words; empty for no target'),
    target_date: orMissing(someDate).describe(
      'By when; the last date where there are several; empty for none',
    ),
    outcome: line.describe('What became of it, as the sources say; empty where they do not'),
    ...KNOWN,
  }),
  key: ['id'],
});
export type Policy = Row<typeof policies>;

function listOfAreas() {
  return COLUMNS.areas.describe(
    'For a policy of no single country: the regions it is for, by three-digit M49 code, or nothing where no region fits; empty for a country’s own',
  );
}
