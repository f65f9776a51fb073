import { ADDRESS_KINDS, type AddressKind } from './address-kind.ts';
import { type IpAddress, isWithin, soundAddress } from './ip-address.ts';

/** What a range is kept for by a standard. */
export const SPECIAL_USES = [
  'unspecified',
  'this-network',
  'loopback',
  'private',
  'unique-local',
  'shared',
  'link-local',
  'site-local',
  'multicast',
  'documentation',
  'benchmarking',
  'protocols',
  'translated',
  '6to4',
  'relay',
  'teredo',
  'segments',
  'discard',
  'future',
] as const;
export type SpecialUse = (typeof SPECIAL_USES)[number];

/** A range of addresses kept for a special use, and the standard that keeps it. */
export interface SpecialRange {
  readonly prefix: string;
  readonly use: SpecialUse;
  /** Number of the RFC. */
  readonly rfc: number;
}

/**
 * The ranges of IANA's two registries of special-purpose addresses (RFC 6890) that a reader may meet, with multicast,
 * which has a registry of its own. Narrower ones stand before those they lie in.
 */
export const SPECIAL_RANGES: readonly SpecialRange[] = [
  { prefix: '0.0.0.0/8', use: 'this-network', rfc: 1122 },
  { prefix: '10.0.0.0/8', use: 'private', rfc: 1918 },
  { prefix: '100.64.0.0/10', use: 'shared', rfc: 6598 },
  { prefix: '127.0.0.0/8', use: 'loopback', rfc: 1122 },
  { prefix: '169.254.0.0/16', use: 'link-local', rfc: 3927 },
  { prefix: '172.16.0.0/12', use: 'private', rfc: 1918 },
  { prefix: '192.0.0.0/24', use: 'protocols', rfc: 6890 },
  { prefix: '192.0.2.0/24', use: 'documentation', rfc: 5737 },
  { prefix: '192.88.99.0/24', use: 'relay', rfc: 7526 },
  { prefix: '192.168.0.0/16', use: 'private', rfc: 1918 },
  { prefix: '198.18.0.0/15', use: 'benchmarking', rfc: 2544 },
  { prefix: '198.51.100.0/24', use: 'documentation', rfc: 5737 },
  { prefix: '203.0.113.0/24', use: 'documentation', rfc: 5737 },
  { prefix: '224.0.0.0/4', use: 'multicast', rfc: 5771 },
  { prefix: '240.0.0.0/4', use: 'future', rfc: 1112 },
  { prefix: '::/128', use: 'unspecified', rfc: 4291 },
  { prefix: '::1/128', use: 'loopback', rfc: 4291 },
  { prefix: '::ffff:0:0/96', use: 'translated', rfc: 4291 },
  { prefix: '64:ff9b::/96', use: 'translated', rfc: 6052 },
  { prefix: '64:ff9b:1::/48', use: 'translated', rfc: 8215 },
  { prefix: '100::/64', use: 'discard', rfc: 6666 },
  { prefix: '2001::/32', use: 'teredo', rfc: 4380 },
  { prefix: '2001:2::/48', use: 'benchmarking', rfc: 5180 },
  { prefix: '2001::/23', use: 'protocols', rfc: 2928 },
  { prefix: '2001:db8::/32', use: 'documentation', rfc: 3849 },
  { prefix: '2002::/16', use: '6to4', rfc: 3056 },
  { prefix: '3fff::/20', use: 'documentation', rfc: 9637 },
  { prefix: '5f00::/16', use: 'segments', rfc: 9602 },
  { prefix: 'fc00::/7', use: 'unique-local', rfc: 4193 },
  { prefix: 'fe80::/10', use: 'link-local', rfc: 4291 },
  { prefix: 'fec0::/10', use: 'site-local', rfc: 3879 },
  { prefix: 'ff00::/8', use: 'multicast', rfc: 4291 },
];

const BLOCKS = SPECIAL_RANGES.map((range) => ({ range, block: soundAddress(range.prefix) }));
/** What ordinary IPv6 addresses are given from: RFC 4291, 2.5.4 and IANA. */
const GLOBAL = soundAddress('2000::/3');

/** The narrowest range of special use that an address lies in; `null` where it lies in none. */
export function specialRangeOf(address: IpAddress): SpecialRange | null {
  return BLOCKS.find(({ block }) => isWithin(address, block))?.range ?? null;
}

/** What kind an address is, in the words of the public's page. */
export function kindOfAddress(address: IpAddress): AddressKind {
  const { family } = address;
  const use = specialRangeOf(address)?.use;
  if (use) {
    const kind = `${family}-${use}`;
    return ADDRESS_KINDS.find((one) => one === kind) ?? `${family}-other`;
  }
  if (family === 'ipv4') return 'ipv4-public';
  return isWithin(address, GLOBAL) ? 'ipv6-global' : 'ipv6-other';
}

/** The IPv4 address that one of IPv6 carries by rule: mapped, translated (RFC 6052) or of 6to4; else `null`. */
export function carriedIpv4(address: IpAddress): IpAddress | null {
  const { prefix } = specialRangeOf(address) ?? {};
  const at = prefix === '2002::/16' ? 1 : prefix?.endsWith('/96') ? 6 : null;
  if (at === null || address.bits < 16 * at + 32) return null;
  const [high = 0, low = 0] = address.groups.slice(at, at + 2);
  return { family: 'ipv4', groups: [high >> 8, high & 255, low >> 8, low & 255], bits: 32 };
}
