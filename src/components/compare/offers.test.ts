import { describe, expect, it } from 'vitest';
import type { NamedCountry } from '../search/country-named.ts';
import { offersFor } from './offers.ts';

const AREAS: readonly NamedCountry[] = [
  ['africa', 'africa', 'Africa'],
  ['ci', 'civ', 'Côte d’Ivoire', 'Ivory Coast'],
  ['kr', 'kor', 'Republic of Korea', 'South Korea'],
  ['kp', 'prk', 'Democratic People’s Republic of Korea', 'North Korea'],
  ['so', 'som', 'Somalia'],
  ['za', 'zaf', 'South Africa'],
];

describe('what a name typed means', () => {
  it('is the one that it names in full, by any of its names', () => {
    expect(offersFor('ivory coast', AREAS)).toEqual({ named: 'ci', codes: ['ci'] });
    expect(offersFor('COTE D’IVOIRE', AREAS).named).toBe('ci');
    expect(offersFor('africa', AREAS)).toEqual({ named: 'africa', codes: ['africa', 'za'] });
  });

  it('are all of whose names it begins a word, and none in particular', () => {
    expect(offersFor('korea', AREAS)).toEqual({ named: null, codes: ['kr', 'kp'] });
    expect(offersFor('mali', AREAS)).toEqual({ named: null, codes: [] });
    expect(offersFor('  ', AREAS)).toEqual({ named: null, codes: [] });
  });

  it('are first those whose own name begins so', () => {
    expect(offersFor('so', AREAS).codes.slice(0, 2)).toEqual(['so', 'za']);
  });
});
