import { IPv6 } from 'ip-num';
import type { Family } from '../../../src/model/registry-tables.ts';

/** The ends of a range, by the names that logs give them. */
const FIRST = ['start_address', 'start', 'start_as_number'] as const;
const LAST = ['end_address', 'end', 'end_as_number'] as const;

/** Letters of the longest IPv6 address as text, with an IPv4 one in its end. */
const LONGEST_IPV6 = 45;

type Range = Readonly<Record<string, string | number>>;

/**
 * How much a range holds: IPv4 addresses, IPv6 /64s, or AS numbers. Null when it is no range of the
 * family, or an IPv6 range that is no whole number of /64s.
 */
export function amountOf(range: Range, family: Family): bigint | null {
  const first = endOf(range, FIRST, family);
  const last = endOf(range, LAST, family);
  if (first === null || last === null || last < first) return null;
  const size = last - first + 1n;
  if (family !== 'ipv6') return size;
  return size % 2n ** 64n === 0n ? size / 2n ** 64n : null;
}

function endOf(range: Range, names: readonly string[], family: Family): bigint | null {
  const value = names.map((name) => range[name]).find((found) => found !== undefined);
  if (value === undefined) return null;
  const text = String(value).trim();
  if (family === 'ipv4') return ipv4Value(text);
  return family === 'ipv6' ? ipv6Value(text) : asnValue(text);
}

/** ARIN pads the parts: `054.224.000.000`. */
function ipv4Value(text: string): bigint | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return null;
  const parts = text.split('.').map(Number);
  if (parts.some((part) => part > 255)) return null;
  return BigInt(parts.reduce((sum, part) => sum * 256 + part, 0));
}

function ipv6Value(text: string): bigint | null {
  if (text.length > LONGEST_IPV6) return null;
  try {
    return new IPv6(text.toLowerCase()).getValue();
  } catch {
    return null;
  }
}

function asnValue(text: string): bigint | null {
  const digits = text.replace(/^AS/i, '');
  return /^\d{1,10}$/.test(digits) && Number(digits) < 2 ** 32 ? BigInt(digits) : null;
}
