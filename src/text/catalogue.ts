import { english } from './en/english.ts';
import type { Language } from './language.ts';

/** Every sentence and word a reader sees, in one language. */
export type Catalogue = typeof english;

/** The languages the site is written in so far, each with its catalogue. */
export const CATALOGUES: Readonly<Partial<Record<Language, Catalogue>>> = { en: english };

/** The catalogue of a language; throws when the site is not written in it. */
export function catalogueOf(language: Language): Catalogue {
  const catalogue = CATALOGUES[language];
  if (!catalogue)
    throw new RangeError(`expected a language of ${Object.keys(CATALOGUES)}, found ${language}`);
  return catalogue;
}
