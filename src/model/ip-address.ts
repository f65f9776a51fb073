/** An address, or the block of all that share its leading bits. */
export interface IpAddress {
  readonly family: 'ipv4' | 'ipv6';
  /** Four numbers of 8 bits, or eight of 16. */
  readonly groups: readonly number[];
  /** How many leading bits are meant: all of them for a single address. */
  readonly bits: number;
}

/** Why something typed is no address. */
export const ADDRESS_FAULTS = [
  'none',
  'four-numbers',
  'leading-zero',
  'above-255',
  'digits',
  'groups',
  'two-gaps',
  'prefix',
] as const;
export type AddressFault = (typeof ADDRESS_FAULTS)[number];

/** Bits of a number between two dots or colons. */
const SIZES = { ipv4: 8, ipv6: 16 } as const;

/**
 * Reads an address or prefix as people type and paste it: with brackets, spaces around, capitals, a zone (`%eth0`), an
 * IPv4 address at the end of IPv6 (RFC 4291, 2.2). A number of IPv4 with a leading zero is refused, as some programs
 * read it in base 8.
 */
export function parseAddress(typed: string): IpAddress | AddressFault {
  const [whole = '', length, ...more] = typed.trim().split('/');
  const address = whole.replace(/^\[(.*)\]$/, '$1').replace(/%[^%]+$/, '');
  if (address === '') return 'none';
  const family = address.includes(':') ? 'ipv6' : 'ipv4';
  const groups = family === 'ipv6' ? groupsOfIpv6(address) : numbersOfIpv4(address);
  if (typeof groups === 'string') return groups;
  const all = groups.length * SIZES[family];
  if (length === undefined) return { family, groups, bits: all };
  const isLength = more.length === 0 && /^(0|[1-9]\d*)$/.test(length) && Number(length) <= all;
  return isLength ? { family, groups, bits: Number(length) } : 'prefix';
}

/** The same for what is known to be sound. Throws RangeError when it is not. */
export function soundAddress(written: string): IpAddress {
  const address = parseAddress(written);
  if (typeof address !== 'string') return address;
  throw new RangeError(`expected an address or prefix, found ${written}: ${address}`);
}

/** Whether all addresses of one block lie in the other. */
export function isWithin(inner: IpAddress, outer: IpAddress): boolean {
  if (inner.family !== outer.family || inner.bits < outer.bits) return false;
  const size = SIZES[outer.family];
  return inner.groups.every((group, index) => {
    const rest = Math.min(size, outer.bits - index * size);
    return rest <= 0 || (group ^ (outer.groups[index] ?? 0)) >> (size - rest) === 0;
  });
}

/** The address as it is written by rule: IPv6 in the short form of RFC 5952; with the length where it is a block. */
export function writeAddress({ family, groups, bits }: IpAddress): string {
  const length = bits === groups.length * SIZES[family] ? '' : `/${bits}`;
  if (family === 'ipv4') return groups.join('.') + length;
  const runs = groups.map((_, start) => {
    const end = groups.findIndex((group, index) => index >= start && group !== 0);
    return (end < 0 ? groups.length : end) - start;
  });
  const longest = Math.max(...runs);
  const hex = groups.map((group) => group.toString(16));
  if (longest < 2) return hex.join(':') + length;
  const start = runs.indexOf(longest);
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + longest).join(':')}${length}`;
}

function numbersOfIpv4(address: string): number[] | AddressFault {
  if (!/^[\d.]+$/.test(address)) return 'none';
  const parts = address.split('.');
  if (parts.length !== 4 || parts.includes('')) return 'four-numbers';
  if (parts.some((part) => /^0\d/.test(part))) return 'leading-zero';
  const numbers = parts.map(Number);
  return numbers.every((number) => number < 256) ? numbers : 'above-255';
}

/** Eight groups of 16 bits: `::` stands once for as many zeros as are missing, one group at least. */
function groupsOfIpv6(address: string): number[] | AddressFault {
  const halves = address.split('::');
  if (halves.length > 2 || address.includes(':::')) return 'two-gaps';
  const [head = [], tail] = halves.map((half, at) => groupsOf(half, at === halves.length - 1));
  if (typeof head === 'string') return head;
  if (typeof tail === 'string') return tail;
  if (tail === undefined) return head.length === 8 ? head : 'groups';
  const missing = 8 - head.length - tail.length;
  return missing > 0 ? [...head, ...Array<number>(missing).fill(0), ...tail] : 'groups';
}

/** The groups of one side of `::`; the address may end with one of IPv4, which fills two. */
function groupsOf(side: string, isEnd: boolean): number[] | AddressFault {
  const groups: number[] = [];
  const written = side === '' ? [] : side.split(':');
  for (const [at, group] of written.entries()) {
    if (isEnd && at === written.length - 1 && group.includes('.')) {
      const ipv4 = numbersOfIpv4(group);
      if (typeof ipv4 === 'string') return ipv4;
      const [a = 0, b = 0, c = 0, d = 0] = ipv4;
      groups.push(256 * a + b, 256 * c + d);
    } else if (/^[0-9a-f]{1,4}$/i.test(group)) groups.push(Number.parseInt(group, 16));
    else return group === '' ? 'groups' : 'digits';
  }
  return groups;
}
