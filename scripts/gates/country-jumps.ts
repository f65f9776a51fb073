import { type Comparison, compareByCountry } from './compare-registries.ts';
import { type Gate, judgeBy } from './gate.ts';
import { isLargeHolder, LARGE_HOLDER_RULE, weighHolder } from './large-holders.ts';

/** No large holder's space in a registry's file changes at one blow. */
export const countryJumps: Gate = {
  id: 'country-jumps',
  rule: LARGE_HOLDER_RULE,
  acceptable: true,
  check: (passage) =>
    compareByCountry(passage)
      .filter((comparison) => isLargeHolder(changeIn(comparison)))
      .map(judge),
};

function changeIn({ family, before, after, days }: Comparison) {
  return { family, before: before.amount, after: after.amount, days };
}

function judge(comparison: Comparison) {
  const { isAsExpected, ...words } = weighHolder(changeIn(comparison));
  return judgeBy(isAsExpected, { key: comparison.key, ...words });
}
