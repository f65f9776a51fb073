import { describe, expect, it } from 'vitest';
import { areaOf, CodeTally } from './strange-codes.ts';

const COUNTRIES = new Set(['GB', 'ZA']);

describe('the area of a code', () => {
  it.each([
    ['ZA', 'ZA'],
    ['EU', 'EU'],
    ['AP', 'AP'],
    ['ZZ', 'ZZ'],
    ['UK', 'GB'],
    ['AN', 'ZZ'],
    ['XK', 'ZZ'],
    ['SU', 'ZZ'],
    ['za', null],
    ['Q1', null],
    ['??', null],
    ['ZAF', null],
    ['', null],
  ])('of %j is %s', (code, area) => {
    expect(areaOf(code, COUNTRIES)).toBe(area);
  });
});

describe('a tally of codes', () => {
  it('names each code, what it is and how often it stands there', () => {
    const tally = new CodeTally();
    for (const [at, code] of ['XK', 'AN', 'XK', 'HX'].entries()) tally.note(code, at + 5);
    expect(tally.describe()).toBe('AN (withdrawn) 1, HX (unknown) 1, XK (user-assigned) 2');
    expect([tally.total(), tally.firstLine]).toEqual([4, 5]);
  });
});
