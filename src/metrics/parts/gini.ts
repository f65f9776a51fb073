import { pairs, sum } from 'd3';
import { type Endowed, lorenz } from './lorenz.ts';

/**
 * The Gini coefficient over groups of people: 0 where all have the same for each person, towards 1 where few
 * people have all. One less twice the area under the Lorenz curve, by trapezia. Throws RangeError where there
 * are no people or there is nothing to share.
 */
export function gini(groups: readonly Endowed[]): number {
  const twiceTheArea = sum(
    pairs(lorenz(groups)),
    ([a, b]) => (b.people - a.people) * (b.amount + a.amount),
  );
  return 1 - twiceTheArea;
}
