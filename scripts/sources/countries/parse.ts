import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const COLUMNS = [
  'ISO3166-1-Alpha-2',
  'ISO3166-1-Alpha-3',
  'M49',
  'Region Code',
  'Sub-region Code',
  'Intermediate Region Code',
  'CLDR display name',
  'official_name_ar',
  'official_name_cn',
  'official_name_en',
  'official_name_es',
  'official_name_fr',
  'official_name_ru',
  'UNTERM Arabic Short',
  'UNTERM Chinese Short',
  'UNTERM English Short',
  'UNTERM French Short',
  'UNTERM Russian Short',
  'UNTERM Spanish Short',
] as const;

/** A column of the country list: M49 codes and `official_name`s, UNTERM short names, CLDR's English name. */
export type CountryColumn = (typeof COLUMNS)[number];

/** Reads the list of countries with their codes and names. */
export function parseCountries(file: InputFile, reporter: Reporter): ForeignRows<CountryColumn> {
  return readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
}
