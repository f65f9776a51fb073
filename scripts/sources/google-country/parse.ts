import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const COLUMNS = ['country_code', 'google_ipv6'] as const;

/** A record of a snapshot by country, still text. Its names, where it has any, are not used. */
export type GoogleColumn = (typeof COLUMNS)[number];

/** Reads a snapshot of Google's per cent of users on IPv6 by country, with or without names. */
export function parseGoogleCountry(file: InputFile, reporter: Reporter): ForeignRows<GoogleColumn> {
  return readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
}

/** The day in a snapshot's file name, `…-YYYY-MM-DD.csv`, or null when it has none. */
export function dateOf(name: string): string | null {
  return /(\d{4}-\d{2}-\d{2})\.csv$/.exec(name)?.[1] ?? null;
}
