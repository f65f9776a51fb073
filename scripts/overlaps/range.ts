import type { Family } from '../../src/model/registry-tables.ts';
import type { Claim } from './claimant.ts';

/** First and last address or number of a range, both inside it. */
export interface Range {
  readonly from: bigint;
  readonly to: bigint;
}

/** What a record covers. */
export function rangeOf(family: Family, { claimant, index }: Claim): Range {
  const { start, value } = claimant.records;
  const amount = value[index] as number;
  if (family !== 'ipv6') {
    const first = start[4 * index] as number;
    return { from: BigInt(first), to: BigInt(first + amount - 1) };
  }
  const words = start.subarray(4 * index, 4 * index + 4);
  const from = words.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return { from, to: from + (1n << BigInt(128 - amount)) - 1n };
}

/** What both of two records cover, or null when they lie apart. */
export function commonRange(family: Family, [a, b]: readonly [Claim, Claim]): Range | null {
  const [one, other] = [rangeOf(family, a), rangeOf(family, b)];
  const [later, earlier] = one.from > other.from ? [one, other] : [other, one];
  if (later.from > earlier.to) return null;
  return later.to <= earlier.to ? later : { from: later.from, to: earlier.to };
}

/** How much of a table's unit a range amounts to: IPv4 addresses, whole IPv6 /64s, or AS numbers. */
export function amountOf(family: Family, { from, to }: Range): bigint {
  const numbers = to - from + 1n;
  return family === 'ipv6' ? numbers >> 64n : numbers;
}

/** An address or AS number as text; IPv6 shortened where it ends in zeros, as networks do. */
export function formatNumber(family: Family, number: bigint): string {
  if (family === 'asn') return String(number);
  if (family === 'ipv4') return groupsOf(number, 4, 8n).join('.');
  const groups = groupsOf(number, 8, 16n).map((group) => group.toString(16));
  return groups.join(':').replace(/(:0)+$/, '::');
}

function groupsOf(number: bigint, count: number, bits: bigint): bigint[] {
  const mask = (1n << bits) - 1n;
  return Array.from({ length: count }, (_, i) => (number >> (bits * BigInt(count - 1 - i))) & mask);
}

/** Reads back what `formatNumber` wrote: `::` at the end only. */
export function parseNumber(family: Family, text: string): bigint {
  if (family === 'asn') return BigInt(text);
  if (family === 'ipv4') return joinGroups(text.split('.').map(BigInt), 8n);
  const groups = text.replace(/::$/, '').split(':');
  const padded = Array.from({ length: 8 }, (_, i) => BigInt(`0x${groups[i] ?? '0'}`));
  return joinGroups(padded, 16n);
}

function joinGroups(groups: readonly bigint[], bits: bigint): bigint {
  return groups.reduce((sum, group) => (sum << bits) | group, 0n);
}
