import { type Line, nextLine, openLines, textOf } from './line.ts';

/*
 * Addresses straight from bytes, without making strings. What counts as an address is settled by
 * ip-num; a property test holds these checks equal to it (zone indexes aside, which name a network
 * interface and cannot stand in a registry file).
 */

const ZERO = 0x30;
const DOT = 0x2e;
const COLON = 0x3a;

/** The value of each hexadecimal digit, 0xff for every other byte. */
const HEX = new Uint8Array(256).fill(0xff);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  HEX[digit.charCodeAt(0)] = value;
  HEX[digit.toUpperCase().charCodeAt(0)] = value;
}

/** The IPv4 address in a field as a number, or −1: four octets without leading zeros. */
export function parseIpv4({ bytes, bounds }: Line, field: number): number {
  const to = (bounds[field + 1] as number) - 1;
  let address = 0;
  let octet = -1;
  let dots = 0;
  for (let at = bounds[field] as number; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === DOT) {
      if (octet < 0) return -1;
      address = address * 256 + octet;
      octet = -1;
      dots++;
    } else {
      octet = appendDigit(octet, byte - ZERO);
      if (octet < 0) return -1;
    }
  }
  return dots === 3 && octet >= 0 ? address * 256 + octet : -1;
}

/** The octet with one more digit, or −1 where that is none; −1 also is the octet not yet begun. */
function appendDigit(octet: number, digit: number): number {
  if (digit < 0 || digit > 9 || octet === 0) return -1;
  if (octet < 0) return digit;
  const longer = octet * 10 + digit;
  return longer <= 255 ? longer : -1;
}

/** The groups of the address at hand, without those that `::` stands for. */
const groups = new Uint16Array(8);

/** Reads the IPv6 address in a field into four 32-bit words; false when it is none. */
export function parseIpv6(line: Line, field: number, words: Uint32Array): boolean {
  const { bytes, bounds } = line;
  const from = bounds[field] as number;
  const to = (bounds[field + 1] as number) - 1;
  // Two colons in front; one alone is met as a group without digits, and refused.
  let at = from + (countColons(bytes, from, to) & 2);
  let gap = at > from ? 0 : -1;
  let count = 0;
  while (at < to) {
    const end = endOfGroup(bytes, at, to);
    if (end < 0) return false;
    // A ninth group is not stored, only counted, and refused at the end.
    groups[count++] = groupValue(bytes, at, end);
    const colons = countColons(bytes, end, to);
    at = end + colons;
    if (colons === 2 && gap < 0) gap = count;
    else if (colons === 0 && end < to) return parseDotted(line, field, words);
    else if (colons > 1 || (colons === 1 && at === to)) return false;
  }
  return spread(count, gap, words);
}

function countColons(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] === COLON) at++;
  return at - from;
}

/** Where the hexadecimal digits that begin at `from` end, or −1 when they are none or more than 4. */
function endOfGroup(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && HEX[bytes[at] as number] !== 0xff) at++;
  return at === from || at - from > 4 ? -1 : at;
}

function groupValue(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = (value << 4) | (HEX[bytes[at] as number] as number);
  return value;
}

/** Puts the groups at their places in the words; `::` at `gap` stands for one zero group or more. */
function spread(count: number, gap: number, words: Uint32Array): boolean {
  if (gap < 0 ? count !== 8 : count > 7) return false;
  words.fill(0);
  const missing = 8 - count;
  for (let i = 0; i < count; i++) {
    const place = gap < 0 || i < gap ? i : i + missing;
    const shift = place & 1 ? 0 : 16;
    words[place >> 1] = (words[place >> 1] as number) | ((groups[i] as number) << shift);
  }
  return true;
}

/** An address whose last 32 bits are written as IPv4 (RFC 4291, 2.2): legal, and rare. */
function parseDotted(line: Line, field: number, words: Uint32Array): boolean {
  const text = textOf(line, field, field);
  const cut = text.lastIndexOf(':') + 1;
  const low = parseIpv4(lineOf(text.slice(cut)), 0);
  if (cut === 0 || low < 0) return false;
  const tail = `${Math.floor(low / 0x10000).toString(16)}:${(low % 0x10000).toString(16)}`;
  return parseIpv6(lineOf(text.slice(0, cut) + tail), 0, words);
}

/** A line of one text, for what has to be read apart from its file. */
export function lineOf(text: string): Line {
  const line = openLines(new TextEncoder().encode(text));
  nextLine(line);
  return line;
}

/** True when every bit beyond the prefix length is zero. */
export function isNetwork(words: Uint32Array, prefix: number): boolean {
  for (let word = 0; word < 4; word++) {
    const kept = Math.min(32, Math.max(0, prefix - 32 * word));
    // A shift by 32 is a shift by 0 in JavaScript, so a word of no kept bits is a case of its own.
    const hosts = kept === 0 ? 0xffffffff : kept === 32 ? 0 : 0xffffffff >>> kept;
    if (((words[word] as number) & hosts) !== 0) return false;
  }
  return true;
}
