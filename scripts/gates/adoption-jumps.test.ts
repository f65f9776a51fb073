import { describe, expect, it } from 'vitest';
import type { Adoption } from '../../src/model/adoption.ts';
import { adoptionJumps } from './adoption-jumps.ts';
import { sampleEdition, samplePassage, sampleReading } from './sample-passage.ts';

const COUNTRIES = ['AO', 'BJ', 'CI', 'DZ', 'EG', 'GH', 'KE', 'MA', 'NG', 'ZA'];
const check = (before: Adoption[], after: Adoption[]) =>
  adoptionJumps.check(
    samplePassage(
      sampleEdition([], { adoption: before }),
      sampleEdition([], { adoption: [...before, ...after] }),
    ),
  );
const july = (row: Partial<Adoption>) => sampleReading({ date: '2026-07-19', ...row });
const august = (row: Partial<Adoption>) => sampleReading({ date: '2026-08-18', ...row });

describe('the gate against jumps of IPv6 use', () => {
  it('refuses a country that leaps by more than 15 points in a month', () => {
    expect(check([july({ share: 0.1 })], [august({ share: 0.26 })])).toMatchObject([
      {
        key: 'google-country/users/ZA',
        outcome: 'refused',
        saw: '10% of 2026-07-19 became 26% of 2026-08-18',
        expected: 'a change by at most 15% of the users',
      },
    ]);
    expect(check([july({ share: 0.1 })], [august({ share: 0.24 })])).toMatchObject([
      { outcome: 'passed' },
    ]);
  });

  it('allows for chance where few users were measured, and for nothing where hardly any', () => {
    const leap = (samples: number) => {
      const labs = { source: 'apnic', measure: 'capable', samples } as const;
      return check([july({ ...labs, share: 0.1 })], [august({ ...labs, share: 0.3 })]);
    };
    expect(leap(100_000)).toMatchObject([{ outcome: 'refused' }]);
    expect(leap(200)).toMatchObject([{ outcome: 'passed' }]);
    expect(leap(99)).toEqual([]);
  });

  it('takes many countries that move together for a broken file, in one finding', () => {
    const before = COUNTRIES.map((country) => july({ country, share: 0.3 }));
    const moved = (movers: number) =>
      COUNTRIES.map((country, at) => august({ country, share: at < movers ? 0.4 : 0.3 }));
    expect(check(before, moved(3))).toMatchObject([
      {
        key: 'google-country/users/many',
        outcome: 'refused',
        saw: '3 of 10 countries moved: AO BJ CI',
      },
    ]);
    expect(check(before, moved(2)).every(({ outcome }) => outcome === 'passed')).toBe(true);
  });
});
