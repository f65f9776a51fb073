/** The six official languages of the United Nations, as BCP 47 tags. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the pages at the root of the site; those of others have its tag before their paths. */
export const ROOT_LANGUAGE: Language = 'en';

/** Direction of writing, for the `dir` attribute of a page. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Locales used where a language alone says too little: British usage, and the Western digits of the United Nations’ Arabic. */
const LOCALES: Readonly<Partial<Record<Language, string>>> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

/** The locale used for numbers and dates in a language. */
export function localeOf(language: Language): string {
  return LOCALES[language] ?? language;
}
