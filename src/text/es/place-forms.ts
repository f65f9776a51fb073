/** The article that Spanish sets before a place inside a sentence; none where the name stands bare. */
export type Article = 'el' | 'la' | 'los' | 'las' | '';

/**
 * Places by the article that the United Nations' Spanish texts give them: alpha-2 codes, lines of no country, M49 codes,
 * groups and registries. El Salvador stands among the bare ones, since its article is part of its name and melts with
 * nothing: de El Salvador.
 */
const BY_ARTICLE: readonly (readonly [Article, string])[] = [
  ['el', 'AF BR CA CG CM EC EH GA GB IO IQ JP LB NE PE PK PS PY SD SN TD TF TG UY YE'],
  ['el', 'BO 001 029 ripencc'],
  ['la', 'AQ AR BV CD CF CX DO GF HK IM IN IR KP KR LA MD MO NF PF RU SA SY TZ VA VE'],
  ['la', 'EU ZZ'],
  ['los', 'AE FM NL US ldc lldc sids transition developing'],
  ['las', 'AX BS CC CK FK FO HM KM KY MH MP SB SJ TC UM VG VI WF 019'],
  ['', 'AD AG AI AL AM AO AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BL BM BN BQ BT BW BY BZ'],
  ['', 'CH CI CL CN CO CR CU CV CW CY CZ DE DJ DK DM DZ EE EG ER ES ET FI FJ FR GD GE GG GH'],
  ['', 'GI GL GM GN GP GQ GR GS GT GU GW GY HN HR HT HU ID IE IL IS IT JE JM JO KE KG KH KI'],
  ['', 'KN KW KZ LC LI LK LR LS LT LU LV LY MA MC ME MF MG MK ML MM MN MQ MR MS MT MU MV MW'],
  ['', 'MX MY MZ NA NC NG NI NO NP NR NU NZ OM PA PG PH PL PM PN PR PT PW QA RE RO RS RW SC'],
  ['', 'SE SG SH SI SK SL SM SO SR SS ST SV SX SZ TH TJ TK TL TM TN TO TR TT TV TW UA UG UZ'],
  ['', 'VC VN VU WS YT ZA ZM ZW AP'],
  ['', '002 142 150 009 005 011 013 014 015 017 018 021 030 034 035 039 053 054 057 061 143'],
  ['', '145 151 154 155 afrinic apnic arin lacnic'],
];

/** Each place's article, by its id. */
export const ARTICLES: ReadonlyMap<string, Article> = new Map(
  BY_ARTICLE.flatMap(([article, codes]) => codes.split(' ').map((code) => [code, article])),
);

/** Names in the order of reading, where the United Nations' list turns them round or leaves something to be said. */
export const READING_NAMES: ReadonlyMap<string, string> = new Map([
  ['BO', 'Estado Plurinacional de Bolivia'],
  ['FM', 'Estados Federados de Micronesia'],
  ['GS', 'Georgia del Sur y las Islas Sandwich del Sur'],
  ['HK', 'región administrativa especial de Hong Kong (China)'],
  ['IR', 'República Islámica del Irán'],
  ['MO', 'región administrativa especial de Macao (China)'],
  ['VE', 'República Bolivariana de Venezuela'],
  ['ZZ', 'línea sin país ni territorio indicado'],
  ['001', 'mundo'],
]);
