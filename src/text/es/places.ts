import type { GroupNames, RegionsText, UnattributedText } from '../contract/places.ts';

/** UN M49 regions and the sub-regions this site compares within, by M49 code. */
export const regions: RegionsText = {
  '001': 'Mundo',
  '002': 'África',
  '019': 'Américas',
  '142': 'Asia',
  '150': 'Europa',
  '009': 'Oceanía',
  '005': 'América del Sur',
  '011': 'África occidental',
  '013': 'América Central',
  '014': 'África oriental',
  '015': 'África septentrional',
  '017': 'África central',
  '018': 'África meridional',
  '021': 'América septentrional',
  '029': 'Caribe',
  '030': 'Asia oriental',
  '034': 'Asia meridional',
  '035': 'Asia sudoriental',
  '039': 'Europa meridional',
  '053': 'Australia y Nueva Zelandia',
  '054': 'Melanesia',
  '057': 'Micronesia',
  '061': 'Polinesia',
  '143': 'Asia central',
  '145': 'Asia occidental',
  '151': 'Europa oriental',
  '154': 'Europa septentrional',
  '155': 'Europa occidental',
};

/** Lines of the tables that belong to no country. */
export const unattributed: UnattributedText = {
  EU: 'Unión Europea (ningún país en particular)',
  AP: 'Asia y el Pacífico (ningún país en particular)',
  ZZ: 'Sin país ni territorio indicado',
};

/** The United Nations’ groups of countries. */
export const groupNames: GroupNames = {
  ldc: 'Países menos adelantados',
  lldc: 'Países en desarrollo sin litoral',
  sids: 'Pequeños Estados insulares en desarrollo',
  transition: 'Países con economías en transición',
  developing: 'Los cuatro grupos que nombra la Resolución 64',
};
