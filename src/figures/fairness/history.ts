import { greatest, sum } from 'd3';
import { heldByLeast, lorenz } from '../../metrics/parts/lorenz.ts';
import { shareByYear } from '../../metrics/parts/share-by-year.ts';
import { WORLD } from '../../model/area.ts';
import { latestReading, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { EARLY, heldByYear } from './developing.ts';
import { findSupply } from './supplied.ts';

/** The numbers behind the two readings of the history; `null` where this edition lacks one. */
export function historyFacts(text: Catalogue) {
  const first = firstOfEarly();
  const supplied = findSupply();
  const before = valueOn('ipv4-gini-by-year', WORLD, EARLY);
  const after = latestReading('ipv4-gini-by-year', WORLD);
  const all = supplied?.countries ?? [];
  const own = all.find(({ country }) => country.alpha2 === first?.alpha2);
  if (!first || !own || before === null || !after) return null;
  return {
    by: EARLY,
    first: text.inSentence(own.country),
    share: first.share,
    people: own.people / sum(all, ({ people }) => people),
    before,
    after: after.value,
  };
}

/** The country with most of the space registered by the early year, and its share of it; `null` without any. */
function firstOfEarly(): { alpha2: string; share: number } | null {
  const { years, countries } = heldByYear();
  const early = years.filter((year) => year <= EARLY);
  const amountOf = ({ points }: (typeof countries)[number]) =>
    sum(points, ({ date, value }) => (early.includes(date) ? (value ?? 0) : 0));
  const first = greatest(countries, amountOf);
  if (!first || amountOf(first) === 0) return null;
  const shares = shareByYear(early, countries, (alpha2) => alpha2 === first.alpha2);
  return {
    alpha2: first.alpha2,
    share: sum(shares, ({ part }) => part) / sum(shares, ({ whole }) => whole),
  };
}

/** The share of addresses in the countries of the less supplied half of people; `null` where it is not known. */
export function heldByHalf(): number | null {
  const supplied = findSupply();
  return supplied && heldByLeast(lorenz(supplied.countries), 0.5);
}
