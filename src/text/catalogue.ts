import { LANGUAGES, type Language, ROOT_LANGUAGE } from '../model/language.ts';
import { arabic } from './ar/arabic.ts';
import type { Catalogue } from './contract/catalogue.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { russian } from './ru/russian.ts';
import { chinese } from './zh/chinese.ts';

export type { Catalogue };

/** The languages the site is written in, each with its catalogue. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** The catalogue of a language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** What tells the language of a page or file: the parameters of its route, as `Astro` and endpoints have them. */
interface Route {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/**
 * The catalogue of the page or file that is being made, in whichever component asks: by the parameter `lang` of its
 * route, and the root's language where it has none. Throws when the site is not written in it.
 */
export function textOf({ params }: Route): Catalogue {
  const { lang = ROOT_LANGUAGE } = params;
  const language = LANGUAGES.find((one) => one === lang);
  if (!language) throw new RangeError(`expected a language of ${LANGUAGES}, found ${lang}`);
  return catalogueOf(language);
}
