import { FAMILIES, type HolderCount, STATUSES } from '../../../src/model/registry-tables.ts';
import {
  type DelegatedFile,
  type Delegations,
  unpackCountry,
  unpackMonth,
} from './delegated-file.ts';
import { numberHolders } from './holder-numbers.ts';

const IPV4 = FAMILIES.indexOf('ipv4');
const ASN = FAMILIES.indexOf('asn');
const ASSIGNED = STATUSES.indexOf('assigned');

/** What one holder has in one country. */
interface Holding {
  readonly country: number;
  ipv4: boolean;
  ipv6: boolean;
  /** Earliest packed month of a dated IPv6 delegation, or 0. */
  firstIpv6: number;
}

/**
 * Counts the holders of delegated addresses by country and by the year of their earliest dated IPv6
 * delegation, sorted by that key. A holder is one opaque-id in one country of one file (the ids mean
 * nothing beyond it). Empty for a plain file, which names no holders. Throws on a file without a
 * registry.
 */
export function tabulateHolders(file: DelegatedFile): HolderCount[] {
  const { registry } = file;
  if (registry === null) throw new Error(`${file.file}: no registry, nothing to tabulate`);
  const counts = new Map<string, HolderCount>();
  for (const holding of collectHoldings(file)) {
    const country = unpackCountry(holding.country);
    const year = unpackMonth(holding.firstIpv6)?.slice(0, 4) ?? null;
    const key = `${country}${year ?? ''}`;
    const count = counts.get(key) ?? emptyCount({ registry, country, first_ipv6_year: year });
    counts.set(key, count);
    count.with_ipv4 += Number(holding.ipv4);
    count.with_ipv6 += Number(holding.ipv6);
    count.with_both += Number(holding.ipv4 && holding.ipv6);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

type Key = Pick<HolderCount, 'registry' | 'country' | 'first_ipv6_year'>;

function emptyCount(key: Key): HolderCount {
  return { ...key, with_ipv4: 0, with_ipv6: 0, with_both: 0 };
}

function collectHoldings(file: DelegatedFile): Iterable<Holding> {
  const { delegations } = file;
  const { numbers } = numberHolders(file);
  const holdings = new Map<number, Holding>();
  for (let i = 0; i < delegations.length; i++) {
    const holder = numbers[i] as number;
    if (holder === 0 || !isHeldAddress(delegations, i)) continue;
    const country = delegations.country[i] as number;
    const key = holder * 0x10000 + country;
    const holding = holdings.get(key) ?? { country, ipv4: false, ipv6: false, firstIpv6: 0 };
    holdings.set(key, holding);
    note(holding, delegations, i);
  }
  return holdings.values();
}

function isHeldAddress({ family, status }: Delegations, i: number): boolean {
  return family[i] !== ASN && (status[i] as number) <= ASSIGNED;
}

function note(holding: Holding, { family, month }: Delegations, i: number): void {
  if (family[i] === IPV4) {
    holding.ipv4 = true;
    return;
  }
  holding.ipv6 = true;
  const first = month[i] as number;
  if (first !== 0 && (holding.firstIpv6 === 0 || first < holding.firstIpv6)) {
    holding.firstIpv6 = first;
  }
}
