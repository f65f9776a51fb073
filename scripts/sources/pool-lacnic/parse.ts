import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const COLUMNS = ['rir', 'month', 'commit_date', 'file_header', 'available', 'reserved'] as const;

/** A record of the pool file, still text. */
export type PoolColumn = (typeof COLUMNS)[number];

/** Reads the file of IPv4 space not delegated, by registry and month. */
export function parsePool(file: InputFile, reporter: Reporter): ForeignRows<PoolColumn> {
  return readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
}
