/** The six official languages of the United Nations, as BCP 47 tags. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the pages at the root of the site; those of others have its tag before their paths. */
export const ROOT_LANGUAGE: Language = 'en';

/** Direction of writing, for the `dir` attribute of a page. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Where the pages of a language begin, below the root of the site. */
export function rootOf(language: Language): string {
  return language === ROOT_LANGUAGE ? '' : `${language}/`;
}

/** A language by its own name, as its readers look for it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
};

/** A language as Open Graph names it, which asks for a country too: that of the language's name. */
export function ogLocaleOf(language: Language): string {
  return { ar: 'ar_AR', en: 'en_GB', es: 'es_ES', fr: 'fr_FR', ru: 'ru_RU', zh: 'zh_CN' }[language];
}

/** Locales used where a language alone says too little: British usage, and the Western digits of the United Nations’ Arabic. */
const LOCALES: Readonly<Partial<Record<Language, string>>> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

/** The locale used for numbers and dates in a language. */
export function localeOf(language: Language): string {
  return LOCALES[language] ?? language;
}

/** A path below the root of the site as it is below the root of its language: `fr/ipv4/` is `ipv4/`. */
export function withoutLanguage(path: string): string {
  const [first = ''] = path.split('/');
  const isLanguage = LANGUAGES.some((one) => one === first && one !== ROOT_LANGUAGE);
  return isLanguage ? path.slice(first.length + 1) : path;
}
