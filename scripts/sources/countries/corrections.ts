/** The UN's six official languages. */
export const NAME_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** A slip in the copy of the UN's lists. It is mended only while the copy still has it. */
export interface Correction {
  readonly country: string;
  readonly language: NameLanguage;
  readonly found: string;
  readonly name: string;
  readonly because: string;
}

const OBLIQUE = 'M49 gives the name in an oblique case';
const CAPITAL = 'capital letter unlike its neighbours';
const INVERTED = 'words inverted for sorting';

/** Every name that differs from the rule, with the reason. */
export const CORRECTIONS: readonly Correction[] = [
  {
    country: 'AQ',
    language: 'ru',
    found: 'Антарктике',
    name: 'Антарктика',
    because: OBLIQUE,
  },
  {
    country: 'AX',
    language: 'ru',
    found: 'Аландских островов',
    name: 'Аландские острова',
    because: OBLIQUE,
  },
  {
    country: 'CC',
    language: 'ru',
    found: 'Кокосовых (Килинг) островов',
    name: 'Кокосовые (Килинг) острова',
    because: OBLIQUE,
  },
  {
    country: 'CI',
    language: 'en',
    found: 'Ivory Coast',
    name: 'Côte d’Ivoire',
    because: 'the UN does not translate this name',
  },
  {
    country: 'CX',
    language: 'ru',
    found: 'остров Рождества',
    name: 'Остров Рождества',
    because: CAPITAL,
  },
  {
    country: 'FK',
    language: 'en',
    found: 'Falkland Islands',
    name: 'Falkland Islands (Malvinas)',
    because: 'M49 gives both names, as the copy does in the other languages',
  },
  {
    country: 'IO',
    language: 'ar',
    found: 'المحيط الهندي الإقليم البريطاني في',
    name: 'الإقليم البريطاني في المحيط الهندي',
    because: INVERTED,
  },
  {
    country: 'KY',
    language: 'ru',
    found: 'Кайман острова',
    name: 'Каймановы острова',
    because: INVERTED,
  },
  {
    country: 'MF',
    language: 'en',
    found: 'Saint Martin (French Part)',
    name: 'Saint Martin (French part)',
    because: CAPITAL,
  },
  {
    country: 'SJ',
    language: 'ar',
    found: 'جزيرتي سفالبارد وجان مايِن',
    name: 'جزيرتا سفالبارد وجان ماين',
    because: OBLIQUE,
  },
  {
    country: 'SX',
    language: 'es',
    found: 'San Martín (parte Holandesa)',
    name: 'San Martín (parte holandesa)',
    because: CAPITAL,
  },
  {
    country: 'TF',
    language: 'ar',
    found: 'الأراضي الفرنسية الجنوبية الجنوبية',
    name: 'الأراضي الفرنسية الجنوبية',
    because: 'a word comes twice',
  },
  {
    country: 'TL',
    language: 'ar',
    found: 'تيمور- ليشتي',
    name: 'تيمور - ليشتي',
    because: 'a space is missing',
  },
  {
    country: 'UM',
    language: 'ar',
    found: 'نائية التابعة للولايات المتحدة',
    name: 'جزر صغيرة نائية تابعة للولايات المتحدة',
    because: 'the first words are missing',
  },
];

/** Countries of ISO 3166-1 without an entry of their own in UNTERM and M49: ISO's short names. */
export const NOT_LISTED_BY_UN: Readonly<Record<string, Readonly<Record<NameLanguage, string>>>> = {
  TW: {
    ar: 'تايوان (مقاطعة صينية)',
    en: 'Taiwan, Province of China',
    es: 'Taiwán (Provincia de China)',
    fr: 'Taïwan (Province de Chine)',
    ru: 'Тайвань (провинция Китая)',
    zh: '中国台湾省',
  },
};
