import { describe, expect, it } from 'vitest';
import { knownCountries } from './known-countries.ts';
import { sampleEdition, samplePassage } from './sample-passage.ts';

const refusals = (tables: Record<string, Record<string, string>[]>) => {
  const after = sampleEdition([], tables);
  return knownCountries
    .check(samplePassage(after, after))
    .filter(({ outcome }) => outcome === 'refused');
};
const countries = [{ alpha2: 'ZA' }];
const rows = (...areas: string[]) => areas.map((country) => ({ country }));

describe('the gate of known countries', () => {
  it('names every country of a table that is not in the list', () => {
    expect(
      refusals({ countries, registrations: rows('ZA', 'EU', 'XK', 'AN', 'XK') }),
    ).toMatchObject([{ key: 'world/registrations', saw: 'AN XK' }]);
  });

  it('lets the lines of no country and the world pass', () => {
    expect(refusals({ countries, adoption: rows('ZA', 'EU', 'AP', 'ZZ', 'WORLD') })).toEqual([]);
  });

  it('refuses data without a list of countries, and lets nobody accept that', () => {
    expect(refusals({ adoption: rows('ZA') })).toMatchObject([
      { key: 'world/countries', expected: 'a list of countries' },
    ]);
    expect(knownCountries.acceptable).toBe(false);
  });
});
