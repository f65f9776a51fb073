import { POLICY_KINDS, type Policy, type PolicyKind } from '../../model/activities/policies.ts';
import { isUnchecked } from '../../model/activities/when.ts';
import { policies, policiesOf } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { editionDay } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';

/** Kinds from the weakest to the strongest hold on others: the map shows a country's strongest. */
export const BY_STRENGTH: readonly PolicyKind[] = ['task force', 'plan', 'procurement', 'mandate'];

/** Kinds that lay something on somebody: a duty, or a rule on what public bodies buy. */
const BINDING: ReadonlySet<PolicyKind> = new Set(['procurement', 'mandate']);

/** Countries with an entry. */
export function countriesWithPolicy(data: Data): readonly PublishedCountry[] {
  const codes = new Set(policies(data).map(({ country }) => country));
  return data.countries.filter(({ alpha2 }) => codes.has(alpha2));
}

/** The kinds of a country's policies, each once, in the order of the table's own list. */
export function kindsOf(data: Data, alpha2: string): PolicyKind[] {
  const found = new Set(policiesOf(data, alpha2).map(({ kind }) => kind));
  return POLICY_KINDS.filter((kind) => found.has(kind));
}

/** The strongest of kinds; `undefined` where there is none. */
export function strongestOf(kinds: readonly PolicyKind[]): PolicyKind | undefined {
  return BY_STRENGTH.findLast((kind) => kinds.includes(kind));
}

/** True when a duty or a rule on purchases is among kinds. */
export function isDuty(kinds: readonly PolicyKind[]): boolean {
  return kinds.some((kind) => BINDING.has(kind));
}

/** Policies of no single country. */
export function policiesOfRegions(data: Data): readonly Policy[] {
  return policies(data).filter(({ country }) => country === null);
}

/** National policies that say what was to be reached and by when, the nearest date first. */
export function datedTargets(data: Data): readonly Policy[] {
  return policies(data)
    .filter(({ country, target, target_date }) => country && target !== '' && target_date)
    .sort((a, b) => (b.target_date ?? '').localeCompare(a.target_date ?? ''));
}

/** What is said of the table as a whole, each a count of entries or of countries that have some. */
export interface PolicyCounts {
  readonly all: number;
  readonly countries: number;
  readonly mandates: number;
  readonly duties: number;
  readonly targets: number;
  /** Entries that rest on the page of those responsible. */
  readonly official: number;
  /** Entries that nobody checked within the year before the edition. */
  readonly old: number;
  readonly outcomes: number;
}

/** Counts entries, and the countries that have them. */
export function policyCounts(data: Data): PolicyCounts {
  const all = policies(data);
  const kinds = countriesWithPolicy(data).map(({ alpha2 }) => kindsOf(data, alpha2));
  return {
    all: all.length,
    countries: kinds.length,
    mandates: kinds.filter((one) => strongestOf(one) === 'mandate').length,
    duties: kinds.filter(isDuty).length,
    targets: datedTargets(data).length,
    official: all.filter(({ evidence }) => evidence === 'official').length,
    old: all.filter(({ checked }) => isUnchecked(checked, editionDay(data))).length,
    outcomes: all.filter(({ outcome }) => outcome !== '').length,
  };
}
