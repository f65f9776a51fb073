import type { GroupNames, RegionsText, UnattributedText } from '../contract/places.ts';

/** UN M49 regions and the sub-regions this site compares within, by M49 code. */
export const regions: RegionsText = {
  '001': 'Monde',
  '002': 'Afrique',
  '019': 'Amériques',
  '142': 'Asie',
  '150': 'Europe',
  '009': 'Océanie',
  '005': 'Amérique du Sud',
  '011': 'Afrique occidentale',
  '013': 'Amérique centrale',
  '014': 'Afrique orientale',
  '015': 'Afrique septentrionale',
  '017': 'Afrique centrale',
  '018': 'Afrique australe',
  '021': 'Amérique septentrionale',
  '029': 'Caraïbes',
  '030': 'Asie orientale',
  '034': 'Asie méridionale',
  '035': 'Asie du Sud-Est',
  '039': 'Europe méridionale',
  '053': 'Australie et Nouvelle-Zélande',
  '054': 'Mélanésie',
  '057': 'Micronésie',
  '061': 'Polynésie',
  '143': 'Asie centrale',
  '145': 'Asie occidentale',
  '151': 'Europe orientale',
  '154': 'Europe septentrionale',
  '155': 'Europe occidentale',
};

/** Lines of the tables that belong to no country. */
export const unattributed: UnattributedText = {
  EU: 'Union européenne (aucun pays en particulier)',
  AP: 'Asie et Pacifique (aucun pays en particulier)',
  ZZ: 'Aucun pays ou territoire indiqué',
};

/** The United Nations’ groups of countries. */
export const groupNames: GroupNames = {
  ldc: 'Pays les moins avancés',
  lldc: 'Pays en développement sans littoral',
  sids: 'Petits États insulaires en développement',
  transition: 'Pays à économie en transition',
  developing: 'Les quatre groupes que cite la Résolution 64',
};
