import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const COLUMNS = ['Country Code', 'Year', 'Value'] as const;

/** A record of the World Bank's file, still text. */
export type PopulationColumn = (typeof COLUMNS)[number];

/** Reads the World Bank's population by country or aggregate and year (indicator SP.POP.TOTL). */
export function parsePopulation(
  file: InputFile,
  reporter: Reporter,
): ForeignRows<PopulationColumn> {
  return readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
}
