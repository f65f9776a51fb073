import type { EverydayNames } from '../contract/everyday-names.ts';

/**
 * What people call a country beside its names in the tables, by its code. None of them means another country or part of
 * a country to anyone: so there is no Korea, no America and no England.
 */
export const everydayNames: EverydayNames = new Map([
  ['AE', ['UAE']],
  ['CD', ['DR Congo', 'DRC', 'Congo-Kinshasa']],
  ['CG', ['Republic of the Congo', 'Congo-Brazzaville']],
  ['CZ', ['Czech Republic']],
  ['GB', ['United Kingdom', 'Great Britain', 'Britain']],
  ['HK', ['Hong Kong']],
  ['MK', ['Macedonia']],
  ['MM', ['Burma']],
  ['MO', ['Macao', 'Macau']],
  ['NL', ['Holland']],
  ['SY', ['Syria']],
  ['SZ', ['Swaziland']],
  ['TL', ['East Timor']],
  ['TR', ['Turkey']],
  ['TW', ['Taiwan']],
  ['US', ['USA', 'United States']],
  ['VA', ['Vatican']],
]);
