import type { EverydayNames } from '../contract/everyday-names.ts';

/**
 * What people call a country beside its names in the tables, by its code. None of them means another country or part of
 * a country to anyone: so there is no Corea, no América and no Inglaterra.
 */
export const everydayNames: EverydayNames = new Map([
  ['AE', ['EAU']],
  ['CD', ['RD del Congo', 'RDC']],
  ['CG', ['República del Congo']],
  ['FK', ['Falkland', 'Malvinas']],
  ['GB', ['Gran Bretaña']],
  ['MK', ['Macedonia']],
  ['MM', ['Birmania']],
  ['NL', ['Holanda']],
  ['SZ', ['Swazilandia']],
  ['US', ['EEUU', 'EUA', 'USA']],
  ['VA', ['Vaticano']],
]);
