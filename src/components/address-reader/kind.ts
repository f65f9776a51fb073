import type { AddressKind } from '../../model/address-kind.ts';

/** A range: its first address in groups of 16 bits (IPv6) or 8 bits (IPv4), and how many leading bits count. */
type Range = readonly [start: readonly number[], bits: number, kind: AddressKind];

/** The first range that matches tells the kind, so the narrower ones stand first. */
const IPV6: readonly Range[] = [
  [[0, 0, 0, 0, 0, 0, 0, 0], 128, 'ipv6-unspecified'], // RFC 4291, 2.5.2
  [[0, 0, 0, 0, 0, 0, 0, 1], 128, 'ipv6-loopback'], // RFC 4291, 2.5.3
  [[0, 0, 0, 0, 0, 0xffff], 96, 'ipv6-translated'], // RFC 4291, 2.5.5.2: an IPv4 address in IPv6 form
  [[0x64, 0xff9b, 0, 0, 0, 0], 96, 'ipv6-translated'], // RFC 6052
  [[0x2001, 0xdb8], 32, 'ipv6-documentation'], // RFC 3849
  [[0x3fff], 20, 'ipv6-documentation'], // RFC 9637
  [[0x2001, 0], 32, 'ipv6-teredo'], // RFC 4380
  [[0x2002], 16, 'ipv6-6to4'], // RFC 3056
  [[0x2000], 3, 'ipv6-global'], // RFC 4291, 2.5.4 and IANA
  [[0xfe80], 10, 'ipv6-link-local'], // RFC 4291, 2.5.6
  [[0xfc00], 7, 'ipv6-unique-local'], // RFC 4193
  [[0xff00], 8, 'ipv6-multicast'], // RFC 4291, 2.7
];

const IPV4: readonly Range[] = [
  [[10], 8, 'ipv4-private'], // RFC 1918
  [[172, 16], 12, 'ipv4-private'],
  [[192, 168], 16, 'ipv4-private'],
  [[100, 64], 10, 'ipv4-shared'], // RFC 6598
  [[169, 254], 16, 'ipv4-link-local'], // RFC 3927
  [[127], 8, 'ipv4-loopback'], // RFC 1122
  [[192, 0, 2], 24, 'ipv4-documentation'], // RFC 5737
  [[198, 51, 100], 24, 'ipv4-documentation'],
  [[203, 0, 113], 24, 'ipv4-documentation'],
  [[0], 8, 'ipv4-other'], // RFC 1122
  [[224], 4, 'ipv4-multicast'], // RFC 5771
  [[240], 4, 'ipv4-other'], // RFC 1112
];

/** The kind of an address as typed or pasted, with or without a zone or a prefix length; `null` when it is none. */
export function kindOf(typed: string): AddressKind | null {
  const address = typed
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/[%/].*$/, '');
  const ipv4 = partsOfIpv4(address);
  if (ipv4) return matched(ipv4, 8, IPV4) ?? 'ipv4-public';
  const ipv6 = groupsOfIpv6(address);
  return ipv6 && (matched(ipv6, 16, IPV6) ?? 'ipv6-other');
}

function partsOfIpv4(address: string): number[] | null {
  const parts = address.split('.');
  const sound = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part));
  const numbers = parts.map(Number);
  return sound && numbers.every((number) => number < 256) ? numbers : null;
}

/** Eight groups of 16 bits, RFC 4291, 2.2: `::` stands once for as many zeros as are missing. */
function groupsOfIpv6(address: string): number[] | null {
  const halves = address.split('::');
  const [head = [], tail] = halves.map((half, index) =>
    groupsOf(half, index === halves.length - 1),
  );
  if (halves.length > 2 || head === null || tail === null) return null;
  if (tail === undefined) return head.length === 8 ? head : null;
  const missing = 8 - head.length - tail.length;
  return missing > 0 ? [...head, ...Array<number>(missing).fill(0), ...tail] : null;
}

/** The groups of one side of `::`; the address may end with an IPv4 address, which fills two. */
function groupsOf(side: string, isEnd: boolean): number[] | null {
  if (side === '') return [];
  const groups = side.split(':').map((group, index, all) => {
    const ipv4 = isEnd && index === all.length - 1 ? partsOfIpv4(group) : null;
    if (ipv4) return [256 * (ipv4[0] ?? 0) + (ipv4[1] ?? 0), 256 * (ipv4[2] ?? 0) + (ipv4[3] ?? 0)];
    return /^[0-9a-f]{1,4}$/i.test(group) ? [Number.parseInt(group, 16)] : null;
  });
  return groups.some((group) => group === null) ? null : groups.flatMap((group) => group ?? []);
}

function matched(groups: readonly number[], size: number, ranges: readonly Range[]) {
  const found = ranges.find(([start, bits]) =>
    groups.every((group, index) => {
      const rest = Math.min(size, bits - index * size);
      return rest <= 0 || (group ^ (start[index] ?? 0)) >> (size - rest) === 0;
    }),
  );
  return found?.[2] ?? null;
}
