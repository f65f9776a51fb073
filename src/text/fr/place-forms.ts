/** A place in a French sentence: as the subject, and behind “in”, “of” and “from”. */
export interface PlaceForms {
  readonly subject: string;
  readonly in: string;
  readonly of: string;
  readonly from: string;
  /** True where verbs and participles that go with it stand in the plural. */
  readonly isPlural: boolean;
}

/** What stands before a name: as the subject, and behind “in”, “of” and “from”. */
type Before = readonly [subject: string, inside: string, of: string, from: string];

/** How French treats a name, by a word for the kind. */
const KINDS = {
  /** le Kenya, au Kenya. */
  masculine: ['le ', 'au ', 'du ', 'du '],
  /** la Suisse, en Suisse, de Suisse. */
  feminine: ['la ', 'en ', 'de la ', 'de '],
  /** l’Inde, en Inde, d’Inde. */
  elided: ['l’', 'en ', 'de l’', 'd’'],
  /** les Fidji, aux Fidji. */
  plural: ['les ', 'aux ', 'des ', 'des '],
  /** Cuba, à Cuba, de Cuba. */
  bare: ['', 'à ', 'de ', 'de '],
  /** Aruba, à Aruba, d’Aruba. */
  bareElided: ['', 'à ', 'd’', 'd’'],
  /** Haïti, en Haïti, d’Haïti. */
  bareEn: ['', 'en ', 'd’', 'd’'],
  /** la Barbade, à la Barbade. */
  island: ['la ', 'à la ', 'de la ', 'de la '],
  /** l’Île de Man, à l’Île de Man. */
  elidedIsland: ['l’', 'à l’', 'de l’', 'de l’'],
  /** la République de Corée, en République de Corée, de la République de Corée. */
  republic: ['la ', 'en ', 'de la ', 'de la '],
  /** l’État de Palestine, dans l’État de Palestine. */
  state: ['l’', 'dans l’', 'de l’', 'de l’'],
  /** le Territoire …, dans le Territoire …. */
  territory: ['le ', 'dans le ', 'du ', 'du '],
  /** la région administrative spéciale …, dans la région …. */
  area: ['la ', 'dans la ', 'de la ', 'de la '],
  /** les Amériques, dans les Amériques. */
  several: ['les ', 'dans les ', 'des ', 'des '],
  /** AFRINIC, chez AFRINIC, d’AFRINIC. */
  registry: ['', 'chez ', 'd’', 'd’'],
  /** LACNIC, chez LACNIC, de LACNIC. */
  registryOf: ['', 'chez ', 'de ', 'de '],
  /** What belongs to no country: no article, and no preposition that fits. */
  line: ['', 'sous ', 'de ', 'de '],
} as const satisfies Record<string, Before>;
type Kind = keyof typeof KINDS;

const PLURALS: ReadonlySet<Kind> = new Set(['plural', 'several']);

/** Countries by alpha-2, regions by M49 and registries, by how French treats their names. */
const OF_KIND: Readonly<Record<Kind, string>> = {
  masculine:
    'BD BF BI BJ BN BR BT BW BY BZ CA CG CL CM CR DK EH GA GB GH GL GT GY HN JP KE KG KH KW KZ LB LI LR LS LU MA ME ML MM MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TL TM VA VN VU WS YE ZW 001 WORLD ripencc',
  feminine:
    'BA BE BG CF CH CI CN CO CZ DO FI FR GE GF GM GN GP GQ GR GS GW HR HU JO LT LV LY MK MN MQ MR MY NA NC NO NZ PF PG PL RO RS SE SI SK SL SO TH TN TR ZM 054 057 061',
  elided:
    'AD AF AL AM AO AQ AR AT AU AZ DE DZ EC EE EG ER ES ET ID IE IN IQ IS IT OM SA SZ UA UG UY UZ ZA 002 005 009 011 013 014 015 017 018 021 030 034 035 039 142 143 145 150 151 154 155',
  plural:
    'AE AS AX BM BS CC CK FJ FK FO KM KY MH MP MV NL PH PW SB SC SJ TC TK TO TV UM US VG VI WF',
  bare: 'BH BL BQ CU CV CW CY DJ GG GI GU JE KI KN LC LK MC MF MG MS MT MU NR NU PM PN PR SG SH SM ST SX TW VC YT',
  bareElided: 'AG AI AW',
  bareEn: 'HT IL',
  island: 'BB DM GD JM RE TT',
  elidedIsland: 'BV CX HM IM NF',
  republic: 'CD IR KP KR LA MD RU SY TZ VE',
  state: 'BO PS EU',
  territory: 'IO',
  area: 'HK MO',
  several: 'FM TF 019 029',
  registry: 'afrinic apnic arin',
  registryOf: 'lacnic',
  line: 'AP ZZ 053',
};

/** Names whose tables have them in another order than a sentence does. */
const IN_SENTENCE: Readonly<Record<string, string>> = {
  '001': 'monde',
  WORLD: 'monde',
  BO: 'État plurinational de Bolivie',
  FM: 'États fédérés de Micronésie',
  HK: 'région administrative spéciale de Hong Kong (Chine)',
  IR: 'République islamique d’Iran',
  MO: 'région administrative spéciale de Macao (Chine)',
  VE: 'République bolivarienne du Venezuela',
};

/** Places that no kind fits whole. */
const OWN: Readonly<Record<string, Partial<PlaceForms>>> = {
  '001': { in: 'dans le monde' },
  WORLD: { in: 'dans le monde' },
  '053': {
    subject: 'l’Australie et la Nouvelle-Zélande',
    in: 'en Australie et en Nouvelle-Zélande',
    of: 'de l’Australie et de la Nouvelle-Zélande',
    from: 'd’Australie et de Nouvelle-Zélande',
    isPlural: true,
  },
  CF: { from: 'de la République centrafricaine' },
  DO: { from: 'de la République dominicaine' },
  EU: { in: 'sous Union européenne (aucun pays en particulier)' },
  AP: {
    in: 'sous Asie et Pacifique (aucun pays en particulier)',
    of: 'd’Asie et Pacifique (aucun pays en particulier)',
    from: 'd’Asie et Pacifique (aucun pays en particulier)',
  },
  ZZ: {
    in: 'sans pays ni territoire indiqué',
    of: 'sans pays ni territoire indiqué',
    from: 'sans pays ni territoire indiqué',
  },
  SV: {
    subject: 'El Salvador',
    in: 'en El Salvador',
    of: 'd’El Salvador',
    from: 'd’El Salvador',
  },
};

const kinds = new Map(
  (Object.entries(OF_KIND) as [Kind, string][]).flatMap(([kind, codes]) =>
    codes.split(' ').map((code) => [code, kind] as const),
  ),
);

/** The codes that have forms of their own, for the test that none is missing. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(kinds.keys());

/** The forms of a place by its id and name; a code that the table does not know has no article. */
export function formsOf(area: string, name: string): PlaceForms {
  const kind = kinds.get(area) ?? 'bare';
  const [subject, inside, of, from] = KINDS[kind];
  const said = IN_SENTENCE[area] ?? name;
  return {
    subject: subject + said,
    in: inside + said,
    of: of + said,
    from: from + said,
    isPlural: PLURALS.has(kind),
    ...OWN[area],
  };
}

/** The forms of a group of countries by its name: les pays les moins avancés. */
export function formsOfGroup(name: string): PlaceForms {
  const said = name.replace(/^Les /, '').replace(/^./, (letter) => letter.toLowerCase());
  return {
    subject: `les ${said}`,
    in: `dans les ${said}`,
    of: `des ${said}`,
    from: `des ${said}`,
    isPlural: true,
  };
}
