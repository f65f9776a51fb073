import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type CountryNames, fillCountryNames } from '../../model/country-names.ts';

const TABLE = join(import.meta.dirname, '../../../data/reference/countries.csv');

/**
 * Tells the names of all countries, in every language, as the table of countries has them, to tests that open no data;
 * gives them: a form that fits none of them would go unseen in made-up ones.
 */
export function tellTable(): readonly CountryNames[] {
  const countries: CountryNames[] = parse(readFileSync(TABLE), { columns: true });
  fillCountryNames(countries);
  return countries;
}

/** Tells names of one's own in English of some countries, by alpha-2, to a test of sentences, which opens no data. */
export function tellNames(names: Readonly<Record<string, string>>): void {
  const table = new Map(tellTable().map((country) => [country.alpha2, country]));
  // Tests of a process share what is told: a code is no name for the next of them to stumble over.
  const others = (code: string) => ({
    name_ar: code,
    name_es: code,
    name_fr: code,
    name_ru: code,
    name_zh: code,
  });
  const pairs = Object.entries(names);
  fillCountryNames(
    pairs.map(([alpha2, name_en]) => ({
      ...others(alpha2),
      ...table.get(alpha2),
      alpha2,
      name_en,
    })),
  );
}
