import { ascending, descending, sum } from 'd3';
import type { Endowed } from '../../metrics/parts/lorenz.ts';
import { WORLD } from '../../model/area.ts';
import { REGIONS } from '../../model/region.ts';
import type { Data } from '../../published/data.ts';
import { peopleYear } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { remembered } from '../remembered.ts';

/** A country with its people and the IPv4 addresses registered there. */
export interface Supplied extends Endowed {
  readonly country: PublishedCountry;
  readonly perPerson: number;
}

/** Addresses of a country without people, or of a line of no single country. */
export interface LeftOut {
  readonly area: string;
  /** The country that the area is; `null` for a line of none. */
  readonly country: PublishedCountry | null;
  readonly addresses: number;
}

/** All countries with both figures at one month. */
export interface SupplyInBrief {
  /** The newest month in which every country with people that the source lists has a count. */
  readonly on: string;
  /** The newest year of any country's people. */
  readonly year: string;
  /** The most supplied first. */
  readonly countries: readonly Supplied[];
  /** Everything counted in that month that is left out. */
  readonly leftOut: readonly LeftOut[];
}

/** The countries whose people and addresses are both known, at the newest month. Throws when there are none. */
export function supply(data: Data): SupplyInBrief {
  const found = findSupply(data);
  if (found === null) throw new Error('ipv4-gini has no reading');
  return found;
}

/** The same; `null` where no month has people and addresses of the countries. */
export const findSupply = remembered((data: Data): SupplyInBrief | null => {
  const newest = data.latestReading('ipv4-gini', WORLD);
  if (!newest) return null;
  const on = newest.date;
  const supplied = data.countries.flatMap((country): Supplied[] => {
    const amount = data.valueOn('ipv4-held', country.alpha2, on);
    const { people } = country;
    if (amount === null || people === null) return [];
    return [{ country, people, amount, perPerson: amount / people }];
  });
  const known = new Set(supplied.map(({ country }) => country.alpha2));
  const leftOut = Object.keys(data.seriesOf('ipv4-held'))
    .filter((area) => area !== WORLD && !known.has(area))
    .flatMap((area) => {
      const addresses = data.valueOn('ipv4-held', area, on);
      const country = data.findCountry(area);
      return addresses === null ? [] : [{ area, country, addresses }];
    });
  return {
    on,
    year: peopleYear(supplied.map(({ country }) => country)),
    countries: supplied.sort((a, b) => descending(a.perPerson, b.perPerson)),
    leftOut: leftOut.sort((a, b) => descending(a.addresses, b.addresses)),
  };
});

/** The countries with most addresses first. */
export function mostFirst(list: readonly Supplied[]): Supplied[] {
  return list.toSorted((a, b) => descending(a.amount, b.amount));
}

/** Addresses per person over all of the given countries together. */
export function perPersonOf(list: readonly Endowed[]): number {
  return sum(list, ({ amount }) => amount) / sum(list, ({ people }) => people);
}

/** A region's addresses, and how many they are for each person. */
export interface RegionSupplied {
  readonly region: string;
  readonly addresses: number;
  readonly perPerson: number;
}

/** The regions that have any, those with the fewest addresses for each person first. */
export function regionsSupplied({ countries }: SupplyInBrief): RegionSupplied[] {
  const told = Object.values(REGIONS).flatMap((region) => {
    const own = countries.filter(({ country }) => country.region === region);
    const addresses = sum(own, ({ amount }) => amount);
    return addresses === 0 ? [] : [{ region, addresses, perPerson: perPersonOf(own) }];
  });
  return told.sort((a, b) => ascending(a.perPerson, b.perPerson));
}
