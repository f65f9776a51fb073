import { describe, expect, it } from 'vitest';
import { factsOf, type GroupFacts, groupMembers } from '../../src/figures/groups/group-facts.ts';
import { GROUPS, type GroupId } from '../../src/model/group.ts';
import { REGIONS } from '../../src/model/region.ts';
import { siteData } from '../../src/published/read.ts';
import { recountOf } from './duckdb.ts';
import { isSame } from './same.ts';

const recount = await recountOf('data');
await recount.runFile('groups.sql');
const sums = new Map((await recount.rows('FROM group_sums')).map((row) => [row.id, row]));
const data = siteData();

describe('groups counted again in SQL', () => {
  it.each(GROUPS)('%s has the same members, sums, ratios and medians', (group) => {
    const again = sums.get(
      group in REGIONS ? `M49 ${REGIONS[group as keyof typeof REGIONS]}` : group,
    );
    const told = namedAsCounted(factsOf(data, groupMembers(data, group as GroupId)));
    const other = Object.entries(told).filter(
      ([name, value]) => !isSame(again?.[name] ?? null, value),
    );
    expect(other).toEqual([]);
  });
});

function namedAsCounted(facts: GroupFacts): Record<string, number | null> {
  const { members, held, people, users } = facts;
  return {
    ...{ members, held, people },
    held_with_data: facts.heldWithData,
    per_million: facts.perMillion,
    per_person: facts.perPerson,
    online: facts.online,
    with_users: users?.count ?? 0,
    low: users?.low ?? null,
    lower_quarter: users?.lowerQuarter ?? null,
    middle: users?.median ?? null,
    upper_quarter: users?.upperQuarter ?? null,
    high: users?.high ?? null,
  };
}
