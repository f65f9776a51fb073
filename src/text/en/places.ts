import type { GroupNames, RegionsText, UnattributedText } from '../contract/places.ts';

/** UN M49 regions and the sub-regions this site compares within, by M49 code. */
export const regions: RegionsText = {
  '001': 'World',
  '002': 'Africa',
  '019': 'Americas',
  '142': 'Asia',
  '150': 'Europe',
  '009': 'Oceania',
  '005': 'South America',
  '011': 'Western Africa',
  '013': 'Central America',
  '014': 'Eastern Africa',
  '015': 'Northern Africa',
  '017': 'Middle Africa',
  '018': 'Southern Africa',
  '021': 'Northern America',
  '029': 'Caribbean',
  '030': 'Eastern Asia',
  '034': 'Southern Asia',
  '035': 'South-eastern Asia',
  '039': 'Southern Europe',
  '053': 'Australia and New Zealand',
  '054': 'Melanesia',
  '057': 'Micronesia',
  '061': 'Polynesia',
  '143': 'Central Asia',
  '145': 'Western Asia',
  '151': 'Eastern Europe',
  '154': 'Northern Europe',
  '155': 'Western Europe',
};

/** Lines of the tables that belong to no country. */
export const unattributed: UnattributedText = {
  EU: 'European Union (no single country)',
  AP: 'Asia and Pacific (no single country)',
  ZZ: 'No country or territory given',
};

/** The United Nations’ groups of countries. */
export const groupNames: GroupNames = {
  ldc: 'Least developed countries',
  lldc: 'Landlocked developing countries',
  sids: 'Small island developing states',
  transition: 'Countries with economies in transition',
  developing: 'The four groups that Resolution 64 names',
};

/** Countries, regions and registries whose name takes “the” inside an English sentence. */
export const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'AE AX BS CC CD CF CG CK DO FK FO GB GM IM IO KM KP KR KY LA MD MH MP NE NL PH PS RU SB SC SD SJ SY TC TF TZ UM US VA VG VI WF 019 029 ripencc'.split(
    ' ',
  ),
);
