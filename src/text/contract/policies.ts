import type { PolicyKind } from '../../model/activities/policies.ts';
import type { AreaId } from '../../model/area.ts';
import type { Words } from './words.ts';

/** A measured value and its date. */
export interface Reading {
  readonly date: string;
  readonly value: number;
}

/** What states decided about IPv6, beside what is measured. */
export interface PoliciesText {
  readonly kicker: string;
  readonly title: (p: { countries: number; duties: number }) => string;
  readonly short: string;
  readonly description: string;
  readonly lead: string;
  readonly weak: (p: { all: number; official: number; old: number }) => string;
  readonly kinds: Words<PolicyKind>;
  readonly kindsOf: (found: readonly PolicyKind[]) => string;
  readonly kindsHeading: string;
  readonly kindMeanings: Words<PolicyKind>;
  readonly map: {
    /** Its heading below a headline that says nearly the same as its title. */
    readonly heading: string;
    readonly title: (p: { countries: number; duties: number }) => string;
    readonly sentence: (p: { countries: number; mandates: number; duties: number }) => string;
    readonly unit: (p: { on: string }) => string;
    readonly none: string;
    readonly noneShort: string;
    /** Heading of the ids of kinds in files: says each. */
    readonly kindIds: string;
    readonly evidence: (p: { all: number; official: number }) => string;
    readonly source: string;
  };
  readonly targets: {
    readonly heading: string;
    readonly lead: (p: { targets: number }) => string;
    readonly caption: (p: { on: string }) => string;
  };
  readonly columns: Words<
    'country' | 'kinds' | 'count' | 'target' | 'by' | 'outcome' | 'users' | 'held'
  >;
  readonly noOutcome: string;
  readonly noOutcomeNote: string;
  readonly dated: (p: { value: string; on: string }) => string;
  readonly everyHeading: string;
  readonly regionsLabel: string;
  readonly regional: string;
  /** What a folded list holds: plan 2022, mandate 2023. */
  readonly inside: (
    found: readonly {
      kind: PolicyKind;
      year: string | null;
    }[],
  ) => string;
  readonly toCountry: (country: AreaId) => string;
  readonly measured: (p: {
    users: Reading | null;
    held: {
      first: Reading;
      last: Reading;
    } | null;
  }) => string;
  readonly line: (p: { first: Reading; last: Reading }) => string;
  readonly lineNote: string;
  readonly feed: string;
  readonly more: string;
  readonly correct: string;
}
