import { stringify } from 'csv-stringify/sync';
import type { Value } from './download-table.ts';

/**
 * Comma-separated text as RFC 4180 has it: a first line of names, CRLF after each line, quotes where they are
 * needed, UTF-8 without a byte order mark. `null` is an empty cell. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay
 * numbers, negative ones too. The library quotes the whole CRLF only: half of one would begin a row of its own.
 */
export function csvOf(names: readonly string[], rows: Iterable<readonly Value[]>): string {
  return stringify([names, ...rows], {
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    record_delimiter: '\r\n',
  });
}
