import { stringify } from 'csv-stringify/sync';
import type { Value } from './download-table.ts';

/**
 * Comma-separated text as RFC 4180 has it: a first line of names, CRLF after each line, quotes where they are
 * needed, UTF-8 without a byte order mark. `null` is an empty cell. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay
 * numbers, negative ones too. The library, which takes three times as long, is asked only for what may need either; it
 * quotes the whole CRLF only: half of one would begin a row of its own.
 */
export function csvOf(names: readonly string[], rows: Iterable<readonly Value[]>): string {
  return [names, ...rows].map((row) => `${row.map(cellOf).join()}\r\n`).join('');
}

/** What needs no quotes and begins no formula, as nearly all of the hundred thousands of cells. */
const PLAIN = /^[\p{L}\d][^",\r\n]*$/u;

function cellOf(value: Value): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  return PLAIN.test(value) ? value : guarded(value);
}

function guarded(text: string): string {
  return stringify([[text]], { escape_formulas: true, quoted_match: /[\r\n]/, eof: false });
}
