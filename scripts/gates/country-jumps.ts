import { type Comparison, compareByCountry } from './compare-registries.ts';
import { type Gate, judgeBy, sourceOf } from './gate.ts';
import { gatherCrowd } from './gather-crowd.ts';
import { isLargeHolder, LARGE_HOLDER_RULE, weighHolder } from './large-holders.ts';

/** No large holder's space in a registry's file changes at one blow. */
export const countryJumps: Gate = {
  id: 'country-jumps',
  rule: LARGE_HOLDER_RULE,
  acceptable: true,
  check: (passage) => {
    const large = compareByCountry(passage).filter((one) => isLargeHolder(changeIn(one)));
    const byRegistry = Map.groupBy(large.map(judge), sourceOf);
    return [...byRegistry].flatMap(([registry, verdicts]) => gatherCrowd(verdicts, registry));
  },
};

function changeIn({ family, before, after, days }: Comparison) {
  return { family, before: before.amount, after: after.amount, days };
}

function judge(comparison: Comparison) {
  const { isAsExpected, ...words } = weighHolder(changeIn(comparison));
  return judgeBy(isAsExpected, { key: comparison.key, ...words });
}
