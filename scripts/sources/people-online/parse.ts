import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const COLUMNS = ['iso3', 'year_of_value', 'internet_users_pct'] as const;

/** A record of the file of people online, still text. */
export type OnlineColumn = (typeof COLUMNS)[number];

/** Reads the newest share of each country; its names are not used. */
export function parseOnline(file: InputFile, reporter: Reporter): ForeignRows<OnlineColumn> {
  return readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
}
