import { describe, expect, it } from 'vitest';
import { countryIn } from './country-in.ts';

const NAMES = new Map([
  ['lithuania', 'LT'],
  ['литва', 'LT'],
  ['georgia', 'GE'],
]);

const CODES = new Set(['LT', 'AT', 'KY', 'GE', 'DE', 'CA']);

describe('countryIn', () => {
  it.each([
    ['Vilnius, Lithuania', 'LT'],
    ['Вильнюс, Литва', 'LT'],
    ['LITHUANIA.', 'LT'],
    ['Vilnius, Lithuania, online', null],
    ['Vilnius', null],
    ['Atlanta, Georgia', null],
    ['Louisville, KY', null],
    // As the IETF’s calendar writes places.
    ['Vienna,AT', 'AT'],
    ['Berlin,DE', 'DE'],
    ['Vienna, AT', 'AT'],
    ['Berlin, DE', null],
    ['Los Angeles, CA', null],
    ['Jersey City, NJ', null],
    ['Vienna,XX', null],
    ['Vienna,at', null],
    ['AT', null],
    ['Room 4 AT', null],
    ['', null],
  ])('finds in %j %s', (place, country) => {
    expect(countryIn(place, { names: NAMES, codes: CODES })).toBe(country);
  });
});
