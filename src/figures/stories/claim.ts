/** What the values of a claim count; how each is said stands in the catalogue. */
const CLAIM_UNITS = ['share', 'times', 'each', 'index', 'count', 'days', 'slash32s'] as const;
export type ClaimUnit = (typeof CLAIM_UNITS)[number];

/** What a sentence asserts, as a comparison of two values. */
export interface Comparison {
  /** `null` where the data do not tell: such a claim does not hold. */
  readonly value: number | null;
  readonly relation: 'more' | 'less' | 'at-most';
  readonly threshold: number;
  readonly holds: boolean;
  /** How far the value is from where the claim turns; negative once it has turned. */
  readonly margin: number | null;
  readonly unit: ClaimUnit;
  /** The values it rests on, by what they are. */
  readonly found: Readonly<Record<string, string | number | null>>;
}

/** What is compared, and the values both sides rest on. */
interface Compared {
  readonly value: number | null;
  readonly than: number;
  readonly unit: ClaimUnit;
  readonly found?: Comparison['found'];
}

/** A claim that a value is more than another. */
export function claimMore(compared: Compared): Comparison {
  return compare('more', compared);
}

/** A claim that a value is less than another. */
export function claimLess(compared: Compared): Comparison {
  return compare('less', compared);
}

/** A claim that all of these are the same: there is one of them, each counted once. */
export function claimSame(found: Readonly<Record<string, string | number>>): Comparison {
  const distinct = new Set(Object.values(found)).size;
  return compare('at-most', { value: distinct, than: 1, unit: 'count', found });
}

function compare(relation: Comparison['relation'], compared: Compared): Comparison {
  const { value, than, unit, found = {} } = compared;
  const margin = value === null ? null : relation === 'more' ? value - than : than - value;
  const holds = margin !== null && (relation === 'at-most' ? margin >= 0 : margin > 0);
  return { value, relation, threshold: than, holds, margin, unit, found };
}
