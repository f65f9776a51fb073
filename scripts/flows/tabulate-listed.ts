import type { Cohort, Ipv4Listed } from '../../src/model/ipv4-flows.ts';
import type { DelegatedFile } from '../sources/delegated/delegated-file.ts';
import { unpackCountry } from '../sources/delegated/delegated-file.ts';
import { tabulateRegistrations } from '../sources/delegated/tabulate-registrations.ts';
import { isDelegated, type Listing } from './listing.ts';

/** What a file lists as delegated, by country. */
export function tabulateListed(listing: Listing): Ipv4Listed[] {
  const sums = new Map<number, number>();
  for (let place = 0; place < listing.length; place++) {
    if (!isDelegated(listing, place)) continue;
    const country = listing.country[place] as number;
    const amount = (listing.lasts[place] as number) - (listing.firsts[place] as number) + 1;
    sums.set(country, (sums.get(country) ?? 0) + amount);
  }
  const { registry, day } = listing;
  const file = listing.extended ? 'extended' : 'plain';
  return [...sums].map(([country, addresses]) => ({
    ...{ registry, day, country: unpackCountry(country), file, addresses },
  }));
}

/** What a file still lists of each year of first registration. Records without a date are of no year. */
export function tabulateCohorts(file: DelegatedFile): Cohort[] {
  const day = file.asOf ?? '';
  const sums = new Map<string, { -readonly [Column in keyof Cohort]: Cohort[Column] }>();
  for (const { registry, family, status, month, blocks, amount } of tabulateRegistrations([file])) {
    const isFree = status === 'available' || status === 'reserved';
    if (family === 'asn' || isFree || month === null) continue;
    const year = month.slice(0, 4);
    const key = `${family} ${year}`;
    const sum = sums.get(key) ?? { registry, family, year, day, delegations: 0, amount: 0n };
    sum.delegations += blocks;
    sum.amount += amount;
    sums.set(key, sum);
  }
  return [...sums.values()];
}
