import { descending, sum } from 'd3';
import type { Endowed } from '../../metrics/parts/lorenz.ts';
import { WORLD } from '../../model/area.ts';
import { peopleYear } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries, latestReading, seriesOf, valueOn } from '../../published/read.ts';

/** A country with its people and the IPv4 addresses registered there. */
export interface Supplied extends Endowed {
  readonly country: PublishedCountry;
  readonly perPerson: number;
}

/** All countries with both figures at one month. */
export interface SupplyInBrief {
  /** The newest month in which every country with people that the source lists has a count. */
  readonly on: string;
  /** The newest year of any country's people. */
  readonly year: string;
  /** The most supplied first. */
  readonly countries: readonly Supplied[];
  /** Everything counted in that month that is left out: names of areas, and their addresses. */
  readonly leftOut: readonly { readonly area: string; readonly addresses: number }[];
}

/** The countries whose people and addresses are both known, at the newest month. Throws when there are none. */
export function supply(): SupplyInBrief {
  const found = findSupply();
  if (found === null) throw new Error('ipv4-gini has no reading');
  return found;
}

/** The same; `null` where no month has people and addresses of the countries. */
export function findSupply(): SupplyInBrief | null {
  const newest = latestReading('ipv4-gini', WORLD);
  if (!newest) return null;
  const on = newest.date;
  const supplied = countries().flatMap((country): Supplied[] => {
    const amount = valueOn('ipv4-held', country.alpha2, on);
    const { people } = country;
    if (amount === null || people === null) return [];
    return [{ country, people, amount, perPerson: amount / people }];
  });
  const known = new Set(supplied.map(({ country }) => country.alpha2));
  const leftOut = Object.keys(seriesOf('ipv4-held'))
    .filter((area) => area !== WORLD && !known.has(area))
    .flatMap((area) => {
      const addresses = valueOn('ipv4-held', area, on);
      return addresses === null ? [] : [{ area, addresses }];
    });
  return {
    on,
    year: peopleYear(supplied.map(({ country }) => country)),
    countries: supplied.sort((a, b) => descending(a.perPerson, b.perPerson)),
    leftOut: leftOut.sort((a, b) => descending(a.addresses, b.addresses)),
  };
}

/** The countries with most addresses first. */
export function mostFirst(list: readonly Supplied[]): Supplied[] {
  return list.toSorted((a, b) => descending(a.amount, b.amount));
}

/** Addresses per person over all of the given countries together. */
export function perPersonOf(list: readonly Endowed[]): number {
  return sum(list, ({ amount }) => amount) / sum(list, ({ people }) => people);
}
