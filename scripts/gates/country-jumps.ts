import { type Census, openCensus } from './census.ts';
import { type Comparison, compareByCountry } from './compare-registries.ts';
import { type Gate, judgeOr, sourceOf } from './gate.ts';
import { gatherCrowd } from './gather-crowd.ts';
import {
  isLargeHolder,
  LARGE_HOLDER_EVIDENCE,
  LARGE_HOLDER_RULE,
  weighHolder,
} from './large-holders.ts';
import { explainMove } from './moved-codes.ts';

/**
 * How far a country's space by all registries may be from what others counted, as a part of the change in
 * question: were the change a fault, it would be off by as much as that.
 */
const NEAR = 0.25;

/** No large holder's space in a registry's file changes at one blow. */
export const countryJumps: Gate = {
  id: 'country-jumps',
  rule: LARGE_HOLDER_RULE,
  evidence: LARGE_HOLDER_EVIDENCE,
  acceptable: true,
  check: (passage) => {
    const census = openCensus(passage);
    const all = compareByCountry(passage);
    const large = all.filter((one) => isLargeHolder(changeIn(one)));
    const verdicts = large.map((one) => {
      const { isAsExpected, ...words } = weighHolder(changeIn(one));
      const rule = isAsExpected ? null : (confirm(one, census) ?? explainMove(one, all));
      return judgeOr(isAsExpected, rule, { key: one.key, ...words });
    });
    const byRegistry = Map.groupBy(verdicts, sourceOf);
    return [...byRegistry].flatMap(([registry, some]) => gatherCrowd(some, registry));
  },
};

function changeIn({ family, before, after, days }: Comparison) {
  return { family, before: before.amount, after: after.amount, days };
}

/**
 * Between files that are not alike, the monthly holdings are the better measure: they moved with the country.
 * Files that are alike need no other witness than each other.
 */
function confirm({ key, family, before, after, isAlike }: Comparison, census: Census) {
  const count = isAlike ? null : census(family, key.slice(-2));
  if (!count) return null;
  const change = Math.abs(Number(after.amount - before.amount));
  if (Math.abs(count.listed - count.counted) > NEAR * change) return null;
  return `the holdings of ${count.month}, counted by others, confirm it: the country’s space by all registries is theirs within a quarter of the change`;
}
