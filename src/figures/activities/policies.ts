import type { Policy } from '../../model/activities/policies.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type EntryView, evidenceView, present } from './entry.ts';

/** A policy as a list shows it: what it says, its target, and what became of it. */
export function policyView(policy: Policy, text: Catalogue): EntryView {
  const words = text.activities;
  const { target, target_date: by, outcome } = policy;
  return {
    ...{ id: policy.id, name: policy.name, href: null },
    facts: present(policy.year, words.policyKinds[policy.kind], policy.who),
    sentences: present(
      policy.summary,
      target === '' ? null : `${words.entry.target({ target, by })}.`,
      outcome === '' ? null : words.entry.outcome(outcome),
      policy.note,
    ),
    ...evidenceView(policy, text),
    marks: {},
    last: null,
  };
}
