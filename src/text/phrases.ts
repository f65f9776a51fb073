import type { Language } from '../model/language.ts';
import { phrasesOf } from './zh/phrases.ts';

/** Languages that set no spaces, with how their headlines fall into pieces that a line should not break. */
const PHRASES: Readonly<Partial<Record<Language, (words: string) => string[]>>> = { zh: phrasesOf };

/** How a headline of a language falls into pieces; undefined where spaces say so. */
export function phrasesIn(language: Language): ((words: string) => string[]) | undefined {
  return PHRASES[language];
}
