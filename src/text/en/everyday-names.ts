import type { EverydayNames } from '../contract/everyday-names.ts';

/**
 * What people call a country beside its names in the tables, by its code. None of them means another country or part of
 * a country to anyone: so there is no Korea, no America and no England.
 */
export const everydayNames: EverydayNames = new Map([
  ['AE', ['UAE']],
  ['CD', ['DR Congo', 'DRC']],
  ['CG', ['Republic of the Congo']],
  ['FK', ['Falklands', 'Malvinas']],
  ['GB', ['Great Britain', 'Britain']],
  ['MK', ['Macedonia']],
  ['MM', ['Burma']],
  ['NL', ['Holland']],
  ['US', ['USA']],
  ['VA', ['Vatican']],
]);
