import type { EverydayNames } from '../contract/everyday-names.ts';

/**
 * What people call a country beside its names in the tables, by its code. None of them means another country or part of
 * a country to anyone: so there is no Corée, no Amérique and no Angleterre.
 */
export const everydayNames: EverydayNames = new Map([
  ['AE', ['EAU', 'Émirats']],
  ['BY', ['Biélorussie']],
  ['CD', ['RDC', 'RD Congo', 'Congo-Kinshasa']],
  ['CF', ['Centrafrique', 'RCA']],
  ['CG', ['République du Congo', 'Congo-Brazzaville']],
  ['CV', ['Cap-Vert']],
  ['CZ', ['République tchèque']],
  ['FK', ['Malouines', 'Malvinas']],
  ['GB', ['Grande-Bretagne']],
  ['MK', ['Macédoine']],
  ['MM', ['Birmanie']],
  ['NL', ['Hollande']],
  ['SZ', ['Swaziland']],
  ['TL', ['Timor oriental']],
  ['TR', ['Turquie']],
  ['US', ['USA', 'États-Unis']],
  ['VA', ['Vatican']],
]);
