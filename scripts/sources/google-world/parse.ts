import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const COLUMNS = ['year', 'month', 'day', 'total', 'native', 'rest'] as const;

/** A day of Google's world series, still text. `month` counts from 0, `rest` is an empty last cell. */
export type WorldColumn = (typeof COLUMNS)[number];

/** Reads Google's daily world series, which has no header line. */
export function parseGoogleWorld(file: InputFile, reporter: Reporter): ForeignRows<WorldColumn> {
  return readCommaSeparated(file, { columns: COLUMNS, header: false }, reporter);
}
