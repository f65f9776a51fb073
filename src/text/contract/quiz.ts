import type { AreaId } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { GivenOut } from './ipv4.ts';
import type { Words } from './words.ts';

/** What each question of the quiz is about, by its id: the facts that its answer is told from. */
export interface QuizFacts {
  /** Of 1,000 usable IPv4 addresses, how many are given out. */
  readonly 'given-out': GivenOut & { readonly on: string };
  /** What countries with half of the world’s people hold of IPv4. */
  readonly half: { readonly share: number; readonly on: string; readonly year: string };
  /** The region with fewest IPv4 addresses for each person. */
  readonly region: {
    readonly region: AreaId;
    readonly each: number;
    readonly on: string;
    readonly year: string;
  };
  /** The registry that looks after most of IANA’s /8s. */
  readonly administered: {
    readonly registry: Registry;
    readonly blocks: number;
    readonly of: number;
    readonly on: string;
  };
  /** The year of registration of most IPv4 addresses still listed. */
  readonly 'peak-year': {
    readonly year: string;
    readonly addresses: number;
    readonly files: { readonly oldest: string; readonly newest: string };
  };
  /** Of some populous countries the one with the largest share of users on IPv6. */
  readonly users: { readonly country: AreaId; readonly share: number; readonly on: string };
  /** In how many countries and territories most users came over IPv6. */
  readonly majority: { readonly majority: number; readonly of: number; readonly on: string };
}
export type QuizId = keyof QuizFacts;

/** A question, and the sentence that answers it. */
export interface QuestionText<Facts> {
  readonly ask: (facts: Facts) => string;
  readonly tell: (facts: Facts) => string;
}

/** The quiz. */
export interface QuizText {
  readonly short: string;
  readonly kicker: string;
  readonly title: string;
  readonly description: string;
  readonly lead: (p: { questions: number; all: number }) => string;
  readonly none: string;
  readonly number: (p: { at: number; of: number }) => string;
  readonly check: string;
  readonly answer: string;
  readonly more: string;
  /** Said when an answer is checked: that it was right, that it was not, that none is chosen yet. */
  readonly verdicts: Words<'right' | 'wrong' | 'none'>;
  readonly total: (p: { right: number; of: number }) => string;
  readonly questions: { readonly [Id in QuizId]: QuestionText<QuizFacts[Id]> };
}
