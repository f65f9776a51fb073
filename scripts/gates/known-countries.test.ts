import { describe, expect, it } from 'vitest';
import type { Edition } from './gate.ts';
import { knownCountries } from './known-countries.ts';

const check = (tables: Record<string, Record<string, string>[]>) => {
  const after: Edition = { tables: new Map(Object.entries(tables)), sources: [] };
  return knownCountries.check({ before: after, after, claims: [] });
};
const countries = [{ alpha2: 'ZA' }];
const rows = (...areas: string[]) => areas.map((country) => ({ country }));

describe('the gate of known countries', () => {
  it('names every country of a table that is not in the list', () => {
    expect(check({ countries, registrations: rows('ZA', 'EU', 'XK', 'AN', 'XK') })).toMatchObject([
      { severity: 'error', file: 'tables/registrations.csv', value: 'AN XK' },
    ]);
  });

  it('lets the lines of no country and the world pass', () => {
    expect(check({ countries, adoption: rows('ZA', 'EU', 'AP', 'ZZ', 'WORLD') })).toEqual([]);
  });

  it('refuses data without a list of countries', () => {
    expect(check({ adoption: rows('ZA') })).toMatchObject([
      { file: 'reference/countries.csv', message: 'expected a list of countries' },
    ]);
  });
});
