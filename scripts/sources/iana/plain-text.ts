import type { ForeignRow, ForeignRows } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';
import type { BlockColumn } from './parse.ts';

/** A line that begins a record; what stands below it is a second address of its RDAP server. */
const RECORD = /^\s*\d{1,3}\/8\s/;
const DATE = /^\d{4}-\d{2}$/;
const STATUS = /^(?:RESERVED|LEGACY|ALLOCATED|UNALLOCATED)$/;
/** Letters of the longest line that is looked at; those of 2023 have 125. */
const LONGEST = 500;

/**
 * The registry of IPv4 /8s as IANA sets it for people: words in columns, between a head and footnotes. Widths of
 * columns follow their words, so that a record is read by what its words are: prefix, designation up to the date,
 * WHOIS server, status. A file without records is an error.
 */
export function parsePlainText(file: InputFile, reporter: Reporter): ForeignRows<BlockColumn> {
  const lines = new TextDecoder().decode(file.bytes).split(/\r\n?|\n/);
  const rows = lines.flatMap((text, index) =>
    text.length <= LONGEST && RECORD.test(text) ? [recordOf(text, index + 1)] : [],
  );
  const problems =
    rows.length === 0
      ? [reporter.error(0, 'expected lines that begin with a /8', lines[0]?.slice(0, 60) ?? '')]
      : [];
  return { rows, problems };
}

function recordOf(text: string, line: number): ForeignRow<BlockColumn> {
  const [Prefix = '', ...words] = text.trim().split(/\s+/);
  const status = words.find((word) => STATUS.test(word)) ?? '';
  const WHOIS = words.find((word) => word.startsWith('whois.')) ?? '';
  const date = words.find((word) => DATE.test(word)) ?? '';
  const end = words.findIndex((word) => [date, WHOIS, status].includes(word));
  const Designation = words.slice(0, end === -1 ? words.length : end).join(' ');
  const cells = { Prefix, Designation, Date: date, WHOIS, Status: status };
  return { line, cells };
}
