import { group } from 'd3';
import { POLICY_KINDS, type Policy, type PolicyKind } from '../../model/activities/policies.ts';
import { isUnchecked } from '../../model/activities/when.ts';
import { policies, policiesOf } from '../../published/activities.ts';
import { editionDay } from '../../published/dates.ts';

/** Kinds from the weakest to the strongest hold on others: the map shows a country's strongest. */
export const BY_STRENGTH: readonly PolicyKind[] = ['task force', 'plan', 'procurement', 'mandate'];

/** Kinds that lay something on somebody: a duty, or a rule on what public bodies buy. */
const BINDING: ReadonlySet<PolicyKind> = new Set(['procurement', 'mandate']);

/** Countries with an entry, by alpha-2. */
export function countriesWithPolicy(): string[] {
  return [...group(policies(), ({ country }) => country).keys()]
    .filter((code) => code !== null)
    .sort();
}

/** The kinds of a country's policies, each once, in the order of the table's own list. */
export function kindsOf(alpha2: string): PolicyKind[] {
  const found = new Set(policiesOf(alpha2).map(({ kind }) => kind));
  return POLICY_KINDS.filter((kind) => found.has(kind));
}

/** The strongest kind among a country's policies; `undefined` where we know of none. */
export function strongestOf(alpha2: string): PolicyKind | undefined {
  const found = new Set(policiesOf(alpha2).map(({ kind }) => kind));
  return BY_STRENGTH.findLast((kind) => found.has(kind));
}

/** True when a country has a duty or a rule on purchases among its entries, past or present. */
export function recordsDuty(alpha2: string): boolean {
  return kindsOf(alpha2).some((kind) => BINDING.has(kind));
}

/** Policies of no single country. */
export function policiesOfRegions(): readonly Policy[] {
  return policies().filter(({ country }) => country === null);
}

/** National policies that say what was to be reached and by when, the nearest date first. */
export function datedTargets(): readonly Policy[] {
  return policies()
    .filter(({ country, target, target_date }) => country && target !== '' && target_date)
    .sort((a, b) => (b.target_date ?? '').localeCompare(a.target_date ?? ''));
}

/** What the page says of the table as a whole. */
export function policyCounts() {
  const all = policies();
  return {
    all: all.length,
    countries: countriesWithPolicy().length,
    mandates: countriesWithPolicy().filter((code) => strongestOf(code) === 'mandate').length,
    duties: countriesWithPolicy().filter(recordsDuty).length,
    targets: datedTargets().length,
    official: all.filter(({ evidence }) => evidence === 'official').length,
    old: all.filter(({ checked }) => isUnchecked(checked, editionDay())).length,
    outcomes: all.filter(({ outcome }) => outcome !== '').length,
  };
}
