import type { Holding, Registration } from '../../src/model/registry-tables.ts';

/** Names the rows that were summed from the registries' own files, in the `source` column of holdings. */
export const REGISTRIES_SOURCE = 'registries';

/** /64s in a /48. */
export const SLASH64S = 2 ** 16;
const SLASH64S_PER_SLASH48 = BigInt(SLASH64S);

/** What an area holds: IPv4 addresses and IPv6 /64s, both exact. */
export interface Held {
  readonly ipv4: number;
  readonly slash64s: bigint;
}

/** Sums the delegated IPv4 and IPv6 space of registrations by area: countries, EU, AP and ZZ. */
export function sumHeld(registrations: Iterable<Registration>): Map<string, Held> {
  const sums = new Map<string, Held>();
  for (const { country, family, status, amount } of registrations) {
    if (family === 'asn' || (status !== 'allocated' && status !== 'assigned')) continue;
    const { ipv4, slash64s } = sums.get(country) ?? { ipv4: 0, slash64s: 0n };
    const sum =
      family === 'ipv4'
        ? { ipv4: ipv4 + Number(amount), slash64s }
        : { ipv4, slash64s: slash64s + amount };
    sums.set(country, sum);
  }
  return sums;
}

/**
 * One month's rows of holdings. Every area that all five files together list has a row, and there a family
 * that is not listed is truly 0. IPv6 is rounded to whole /48s, an area's sum once.
 */
export function holdingRows(month: string, sums: ReadonlyMap<string, Held>): Holding[] {
  return [...sums].map(([country, { ipv4, slash64s }]) => ({
    month,
    country,
    ipv4_addresses: ipv4,
    ipv6_slash48s: Number((slash64s + SLASH64S_PER_SLASH48 / 2n) / SLASH64S_PER_SLASH48),
    source: REGISTRIES_SOURCE,
  }));
}
