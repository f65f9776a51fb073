import { ipv4Number } from '../ipv4-ranges.ts';

/** A block of IPv4 on the list of a day. */
export interface ListedBlock {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Its first address as a number. */
  readonly start: number;
  readonly length: number;
}

/** A block as ARIN lists it, `216.146.0.0/19` (a space of any kind before the length happens); `null` for any other. */
export function parseBlock(prefix: string, day: string): ListedBlock | null {
  const [, address = '', digits = ''] = /^([\d.]{7,15})\s?\/(\d{1,2})$/.exec(prefix.trim()) ?? [];
  const [start, length] = [ipv4Number(address), Number(digits)];
  const date = dayIn(day.trim());
  if (start === null || date === null || length < 8 || length > 32) return null;
  return start % 2 ** (32 - length) === 0 ? { date, start, length } : null;
}

/** A day as ARIN writes it, `7/2/26` or `07/02/2026`, month first; `null` for any other text. */
function dayIn(text: string): string | null {
  const [, month = '', day = '', year = ''] =
    /^(\d{1,2})\/(\d{1,2})\/((?:20)?\d{2})$/.exec(text) ?? [];
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(date);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}
