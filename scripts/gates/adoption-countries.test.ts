import { describe, expect, it } from 'vitest';
import type { ApnicUse } from '../../src/model/apnic-use.ts';
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

  it('counts nothing as gone that another source gives now, however it averages', () => {
    const labs = (averaged: ApnicUse['averaged'], date: string) =>
      ['KE', 'TZ', 'UG', 'RW', 'BI', 'ZA', 'MW', 'ZM', 'ZW', 'NA'].map((country) => ({
        ...{ country, date, averaged, capable: 0.2, preferred: null, samples: null },
      }));
    const findings = (after: ReturnType<typeof labs>) =>
      adoptionCountries.check(
        samplePassage(
          sampleEdition([], { 'apnic-use': labs('whole-month', '2026-08') }),
          sampleEdition([], { 'apnic-use': after }),
        ),
      );
    expect(findings(labs('30-days', '2026-11-24'))).toEqual([]);
    expect(findings([])).toMatchObject([
      { key: 'apnic-labs-by-month/capable', outcome: 'refused' },
    ]);
  });

  it('has nothing to say where nothing new was measured', () => {
    expect(check(0)).toEqual([]);
  });
});
