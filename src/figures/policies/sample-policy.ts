import type { Policy, PolicyKind } from '../../model/activities/policies.ts';

/** A policy of a country, or of none, for tests: of 2024, from the press, and with nothing in it that is not asked for. */
export function samplePolicy(
  country: string | null,
  kind: PolicyKind,
  more: Partial<Policy> = {},
): Policy {
  return {
    ...{ id: `${country}-${kind}`.toLowerCase(), name: 'A', who: 'B', country, areas: [], kind },
    ...{ year: '2024', summary: 'C', target: '', target_date: null, outcome: '', note: '' },
    ...{ evidence: 'press', sources: ['https://a.example/'], checked: '2026-11' },
    ...more,
  };
}
