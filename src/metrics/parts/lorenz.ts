import { ascending, sum } from 'd3';

/** People who share an amount: the people and the addresses of one country. */
export interface Endowed {
  readonly people: number;
  readonly amount: number;
}

/** A point of a Lorenz curve: these people, the least supplied first, have this share of the whole. */
export interface LorenzPoint {
  readonly people: number;
  readonly amount: number;
}

/**
 * The Lorenz curve over groups of people, from (0, 0) to (1, 1), as shares of 0 to 1. Within a group everyone
 * counts as having the same, so what is unequal inside a country is not seen. Groups without people are left
 * out. Throws RangeError where there are no people or there is nothing to share.
 */
export function lorenz(groups: readonly Endowed[]): LorenzPoint[] {
  const peopled = groups.filter(({ people }) => people > 0);
  const people = sum(peopled, (group) => group.people);
  const amount = sum(peopled, (group) => group.amount);
  if (people <= 0 || amount <= 0)
    throw new RangeError(`expected people and amounts above zero, found ${people} and ${amount}`);
  let before = { people: 0, amount: 0 };
  return [
    before,
    ...leastFirst(peopled).map((group) => {
      before = { people: before.people + group.people, amount: before.amount + group.amount };
      return { people: before.people / people, amount: before.amount / amount };
    }),
  ];
}

/** Groups with people, the least supplied first: each but the first point of the curve is where one of them ends. */
export function leastFirst<Group extends Endowed>(groups: readonly Group[]): Group[] {
  return groups
    .filter(({ people }) => people > 0)
    .sort((a, b) => ascending(a.amount / a.people, b.amount / b.people));
}

/** The share of the whole that the least supplied share of people have: the curve's height at `people`. */
export function heldByLeast(curve: readonly LorenzPoint[], people: number): number {
  const index = curve.findIndex((point) => point.people >= people);
  const [from, to] = [curve[index - 1], curve[index]];
  if (!to) return 1;
  if (!from) return to.amount;
  const part = (people - from.people) / (to.people - from.people);
  return from.amount + part * (to.amount - from.amount);
}
