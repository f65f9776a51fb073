import { describe, expect, it } from 'vitest';
import { countryIn } from './country-in.ts';

const NAMES = new Map([
  ['lithuania', 'LT'],
  ['литва', 'LT'],
  ['georgia', 'GE'],
]);

describe('countryIn', () => {
  it.each([
    ['Vilnius, Lithuania', 'LT'],
    ['Вильнюс, Литва', 'LT'],
    ['LITHUANIA.', 'LT'],
    ['Vilnius, Lithuania, online', null],
    ['Vilnius', null],
    ['Atlanta, Georgia', null],
    ['Louisville, KY', null],
    ['', null],
  ])('finds in %j %s', (place, country) => {
    expect(countryIn(place, NAMES)).toBe(country);
  });
});
