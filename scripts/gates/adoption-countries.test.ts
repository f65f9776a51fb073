import { describe, expect, it } from 'vitest';
import { adoptionCountries } from './adoption-countries.ts';
import { sampleEdition, samplePassage, sampleReading } from './sample-passage.ts';

const COUNTRIES = ['AO', 'BJ', 'CI', 'DZ', 'EG', 'GH', 'KE', 'MA', 'NG', 'RW', 'SN', 'ZA'];
const before = COUNTRIES.map((country) => sampleReading({ country, date: '2026-04-13' }));
const check = (kept: number) => {
  const after = COUNTRIES.slice(0, kept).map((country) => sampleReading({ country }));
  return adoptionCountries.check(
    samplePassage(
      sampleEdition([], { adoption: before }),
      sampleEdition([], { adoption: [...before, ...after] }),
    ),
  );
};

describe('the gate of countries measured', () => {
  it('refuses a measurement that loses more than a quarter of its countries', () => {
    expect(check(9)).toMatchObject([
      { outcome: 'passed', saw: '3 of 12 countries gone: RW SN ZA' },
    ]);
    expect(check(8)).toMatchObject([
      {
        key: 'google-country/users',
        outcome: 'refused',
        saw: '4 of 12 countries gone: NG RW SN ZA',
      },
    ]);
  });

  it('has nothing to say where nothing new was measured', () => {
    expect(check(0)).toEqual([]);
  });
});
