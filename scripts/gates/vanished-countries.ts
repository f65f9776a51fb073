import { registrations } from '../../src/model/registry-tables.ts';
import { type Census, openCensus } from './census.ts';
import { type Comparison, compareByCountry } from './compare-registries.ts';
import { type Edition, type Gate, judgeOr, type Matter, rowsOf, sourceOf } from './gate.ts';
import { gatherCrowd } from './gather-crowd.ts';
import { explainMove } from './moved-codes.ts';
import { numberText } from './quantity.ts';

/**
 * A country whose last delegation ends is normal where it had few, often of one holder abroad: AFRINIC's
 * file lost Canada's single IPv6 delegation in May 2024, and nothing else in 56 months. So one registry may
 * lose a country with fewer records than this, unless no registry then has the country at all.
 */
const FEW = 5;
/** With each year between the files so many more may go; of what no registry has any more never more than few. */
const FEW_A_YEAR = 5;
const YEAR = 365;

/** No country is gone from a registry's file, let alone from all of them. */
export const vanishedCountries: Gate = {
  id: 'vanished-countries',
  rule: `no country gone from a registry’s family of ${FEW} and more records, nor of fewer if it is in no other registry`,
  evidence: 'in 56 monthly files of AFRINIC one country was lost, with its single delegation',
  acceptable: true,
  check: (passage) => {
    const present = familiesOf(passage.after);
    const census = openCensus(passage);
    const all = compareByCountry(passage);
    const verdicts = all.map((one) => {
      const isThere = one.after.records > 0 || mayGo(one, present);
      const isExcusable = !isThere && !isMissed(one, census);
      const rule = isExcusable
        ? (outgrow(one, present) ?? confirm(one, census) ?? explainMove(one, all))
        : null;
      return judgeOr(isThere, rule, matterOf(one));
    });
    const byRegistry = Map.groupBy(verdicts, sourceOf);
    return [...byRegistry].flatMap(([registry, all]) => gatherCrowd(all, registry));
  },
};

/** Every family and country that any registry has, as `ipv4/ZA`. */
function familiesOf(edition: Edition): ReadonlySet<string> {
  return new Set(rowsOf(edition, registrations).map((row) => `${row.family}/${row.country}`));
}

function matterOf({ key, before, after }: Comparison): Matter {
  const expected = `some of the ${numberText(before.records)} records before`;
  return { key, saw: `${numberText(after.records)} records`, expected };
}

function isElsewhere({ key }: Comparison, present: ReadonlySet<string>): boolean {
  return present.has(key.slice(key.indexOf('/') + 1));
}

/** Files of another kind may name countries by other rules: then only the world as a whole is compared. */
function mayGo(one: Comparison, present: ReadonlySet<string>): boolean {
  return isElsewhere(one, present) && (one.before.records < FEW || !one.isSameKind);
}

/** The rule by which so few records may have gone in so long a time, or null. */
function outgrow(one: Comparison, present: ReadonlySet<string>): string | null {
  const some = (FEW_A_YEAR * one.days) / YEAR;
  const most = isElsewhere(one, present) ? FEW + some : Math.min(FEW, some);
  if (one.isAlike || one.before.records >= most) return null;
  return `${one.days} days lie between the files: a country of fewer than ${Math.ceil(most)} records may have lost its last in them`;
}

/** True where others still count space of a country that no registry lists any more. */
function isMissed({ key, family }: Comparison, census: Census): boolean {
  const count = census(family, key.slice(-2));
  return count !== null && count.counted > 0 && count.listed === 0;
}

/** The rule by which others’ count of a newer month confirms that the country has nothing left, or null. */
function confirm({ key, family, isAlike }: Comparison, census: Census): string | null {
  const count = isAlike ? null : census(family, key.slice(-2));
  if (count?.counted !== 0 || count.listed !== 0) return null;
  return `the holdings of ${count.month}, counted by others, have none left either`;
}
