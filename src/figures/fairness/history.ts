import { greatest, sum } from 'd3';
import { heldByLeast, lorenz } from '../../metrics/parts/lorenz.ts';
import { shareByYear } from '../../metrics/parts/share-by-year.ts';
import { WORLD } from '../../model/area.ts';
import type { Data } from '../../published/data.ts';
import { EARLY, heldByYear } from './developing.ts';
import { findSupply } from './supplied.ts';

/** The numbers behind the two readings of the history; `null` where this edition lacks one. */
export function historyFacts(data: Data) {
  const first = firstOfEarly(data);
  const supplied = findSupply(data);
  const before = data.valueOn('ipv4-gini-by-year', WORLD, EARLY);
  const after = data.latestReading('ipv4-gini-by-year', WORLD);
  const all = supplied?.countries ?? [];
  const own = all.find(({ country }) => country.alpha2 === first?.alpha2);
  if (!first || !own || before === null || !after) return null;
  return {
    by: EARLY,
    first: own.country.alpha2,
    share: first.share,
    people: own.people / sum(all, ({ people }) => people),
    before,
    after: after.value,
  };
}

/** The country with most of the space registered by the early year, and its share of it; `null` without any. */
function firstOfEarly(data: Data): { alpha2: string; share: number } | null {
  const { years, areas } = heldByYear(data);
  const early = years.filter((year) => year <= EARLY);
  const amountOf = ({ points }: (typeof areas)[number]) =>
    sum(points, ({ date, value }) => (early.includes(date) ? (value ?? 0) : 0));
  const first = greatest(
    areas.filter(({ area }) => data.findCountry(area) !== null),
    amountOf,
  );
  if (!first || amountOf(first) === 0) return null;
  const shares = shareByYear(early, areas, (area) => area === first.area);
  return {
    alpha2: first.area,
    share: sum(shares, ({ part }) => part) / sum(shares, ({ whole }) => whole),
  };
}

/** The share of addresses in the countries of the less supplied half of people; `null` where it is not known. */
export function heldByHalf(data: Data): number | null {
  const supplied = findSupply(data);
  return supplied && heldByLeast(lorenz(supplied.countries), 0.5);
}
