import type { Kept } from '../../model/stories/stories.ts';
import type { Comparison } from './claim.ts';

/** The facts a story is told from. */
export interface Basis<Facts> {
  readonly facts: Facts;
  /** The last edition in which every claim held; `null` where they hold in this one. */
  readonly keptOf: string | null;
}

/** How a story stands by the data of an edition. */
export interface Standing<Facts> {
  /** What the data say; `null` where they lack something the story needs. */
  readonly current: Facts | null;
  /** Its claims by those facts; none where there are no facts. */
  readonly claims: Readonly<Record<string, Comparison>>;
  /** Ids of the claims that no longer hold. */
  readonly turned: readonly string[];
  /** `null` where the story cannot be told. */
  readonly basis: Basis<Facts> | null;
}

/**
 * Holds a story's claims against its facts: it is told from them while every claim holds, else from those kept
 * of the last edition in which all did. Without facts, or with a claim turned and nothing kept, it is not told.
 */
export function standingOf<Facts>(
  current: Facts | null,
  claimsOf: (facts: Facts) => Readonly<Record<string, Comparison>>,
  kept: Kept<Facts> | undefined,
): Standing<Facts> {
  if (current === null) return { current, claims: {}, turned: [], basis: null };
  const claims = claimsOf(current);
  const turned = Object.keys(claims).filter((id) => !claims[id]?.holds);
  if (turned.length === 0) {
    return { current, claims, turned, basis: { facts: current, keptOf: null } };
  }
  const basis = kept ? { facts: kept.facts, keptOf: kept.edition } : null;
  return { current, claims, turned, basis };
}
