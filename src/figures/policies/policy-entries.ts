import type { Policy } from '../../model/activities/policies.ts';
import { policiesOf } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { entryAsWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type EntryView, evidenceView, present } from '../activities/entry.ts';
import { compareIn } from '../by-name.ts';
import { countriesWithPolicy } from './policy-facts.ts';

/** A policy as a list shows it. */
export function policyView(data: Data, row: Policy, text: Catalogue): EntryView {
  const { entry } = text.activities;
  const policy = policyAsWritten(row, text);
  const { id, name, who, year, kind, target, target_date: by, outcome, note, summary } = policy;
  return {
    ...{ id, name, href: null, ...evidenceView(data, policy, text) },
    facts: present(text.policies.kinds[kind], year, who),
    sentences: present(
      summary,
      target && `${entry.target({ target, by })}.`,
      outcome && entry.outcome(outcome),
      note,
    ),
    ...{ marks: {}, last: null },
  };
}

/** A policy with what its contributor wrote marked as being in their language. */
export function policyAsWritten(policy: Policy, text: Catalogue): Policy {
  const columns = ['name', 'who', 'summary', 'target', 'outcome', 'note'] as const;
  return entryAsWritten(policy, columns, text);
}

/** A national policy with the mark that its filter knows it by; the list itself is ordered by region. */
function findable(data: Data, policy: Policy, text: Catalogue): EntryView {
  return { ...policyView(data, policy, text), marks: { policy: [policy.kind] } };
}

/** A region with those of its countries that have an entry, by name. */
export interface PolicyRegion {
  readonly code: string;
  readonly name: string;
  readonly countries: readonly {
    readonly alpha2: string;
    readonly name: string;
    /** Kind and year of each, to say so while the list itself is folded up. */
    readonly inside: string;
    readonly policies: readonly EntryView[];
  }[];
}

/** Every national policy by region and country, regions and countries by name. */
export function policyRegions(data: Data, text: Catalogue): PolicyRegion[] {
  const listed = countriesWithPolicy(data);
  const codes = [...new Set(listed.map(({ region }) => region))].filter((code) => code !== null);
  return codes
    .map((code) => ({
      code,
      name: text.regions[code] ?? code,
      countries: listed
        .filter(({ region }) => region === code)
        .map((one) => ({
          alpha2: one.alpha2,
          name: text.place(one.alpha2, 'name'),
          inside: text.policies.inside(policiesOf(data, one.alpha2)),
          policies: policiesOf(data, one.alpha2).map((policy) => findable(data, policy, text)),
        }))
        .sort((a, b) => compareIn(text)(a.name, b.name)),
    }))
    .sort((a, b) => compareIn(text)(a.name, b.name));
}
