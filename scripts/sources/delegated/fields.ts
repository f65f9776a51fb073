import type { Line } from './line.ts';

/* The other fields of a record, straight from bytes. */

const ZERO = 0x30;
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The length of a field in bytes. */
export function lengthOf({ bounds }: Line, field: number): number {
  return (bounds[field + 1] as number) - 1 - (bounds[field] as number);
}

/** The whole number in a field of 1 to 10 digits, or −1. */
export function parseWhole(line: Line, field: number): number {
  const { bytes, bounds } = line;
  const length = lengthOf(line, field);
  if (length < 1 || length > 10) return -1;
  let value = 0;
  const from = bounds[field] as number;
  for (let at = from; at < from + length; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The day in a field as the number YYYYMMDD; 0 when it is empty or 00000000; −1 when not real. */
export function parseDay(line: Line, field: number): number {
  const length = lengthOf(line, field);
  if (length === 0) return 0;
  const day = length === 8 ? parseWhole(line, field) : -1;
  return day <= 0 || isRealDay(day) ? day : -1;
}

function isRealDay(day: number): boolean {
  const year = Math.floor(day / 10000);
  const month = Math.floor(day / 100) % 100;
  const date = day % 100;
  if (year < 1900 || month < 1 || month > 12 || date < 1) return false;
  if (month !== 2 || date !== 29) return date <= (MONTH_LENGTHS[month - 1] as number);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The two bytes of a field packed as `first × 256 + second`; 0 when empty, −1 at another length. */
export function parsePair(line: Line, field: number): number {
  const length = lengthOf(line, field);
  if (length !== 2) return length === 0 ? 0 : -1;
  const from = line.bounds[field] as number;
  return ((line.bytes[from] as number) << 8) | (line.bytes[from + 1] as number);
}

/** True when a field holds exactly these bytes. */
export function isText(line: Line, field: number, text: Uint8Array): boolean {
  if (lengthOf(line, field) !== text.length) return false;
  const from = line.bounds[field] as number;
  for (let i = 0; i < text.length; i++) if (line.bytes[from + i] !== text[i]) return false;
  return true;
}

/** Which of the texts a field holds, or −1. */
export function indexOfText(line: Line, field: number, texts: readonly Uint8Array[]): number {
  for (let i = 0; i < texts.length; i++) if (isText(line, field, texts[i] as Uint8Array)) return i;
  return -1;
}
