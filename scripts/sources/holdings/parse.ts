import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const COLUMNS = [
  'month',
  'snapshot_date',
  'source',
  'cc',
  'ipv4_addresses',
  'ipv6_32_equiv',
  'ipv4_quality',
] as const;

/** A record of the month file, still text. Its block columns are not read: they count merged blocks. */
export type HoldingColumn = (typeof COLUMNS)[number];

/** Reads the file of month-end holdings. */
export function parseHoldings(file: InputFile, reporter: Reporter): ForeignRows<HoldingColumn> {
  return readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
}
