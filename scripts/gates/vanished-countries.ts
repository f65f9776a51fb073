import { registrations } from '../../src/model/registry-tables.ts';
import { type Comparison, compareByCountry } from './compare-registries.ts';
import { type Edition, type Gate, judgeBy, rowsOf, sourceOf } from './gate.ts';
import { gatherCrowd } from './gather-crowd.ts';
import { numberText } from './quantity.ts';

/**
 * A country whose last delegation ends is normal where it had few, often of one holder abroad: AFRINIC's
 * file lost Canada's single IPv6 delegation in May 2024, and nothing else in 56 months. So one registry may
 * lose a country with fewer records than this, unless no registry then has the country at all.
 */
const FEW = 5;

/** No country is gone from a registry's file, let alone from all of them. */
export const vanishedCountries: Gate = {
  id: 'vanished-countries',
  rule: `no country gone from a registry’s family of ${FEW} and more records, nor of fewer if it is in no other registry`,
  acceptable: true,
  check: (passage) => {
    const present = familiesOf(passage.after);
    const verdicts = compareByCountry(passage).map((comparison) => judge(comparison, present));
    const byRegistry = Map.groupBy(verdicts, sourceOf);
    return [...byRegistry].flatMap(([registry, all]) => gatherCrowd(all, registry));
  },
};

/** Every family and country that any registry has, as `ipv4/ZA`. */
function familiesOf(edition: Edition): ReadonlySet<string> {
  return new Set(rowsOf(edition, registrations).map((row) => `${row.family}/${row.country}`));
}

function judge({ key, before, after, isSameKind }: Comparison, present: ReadonlySet<string>) {
  const isElsewhere = present.has(key.slice(key.indexOf('/') + 1));
  // Files of another kind may name countries by other rules: then only the world as a whole is compared.
  const mayGo = isElsewhere && (before.records < FEW || !isSameKind);
  return judgeBy(after.records > 0 || mayGo, {
    key,
    saw: `${numberText(after.records)} records`,
    expected: `some of the ${numberText(before.records)} records before`,
  });
}
