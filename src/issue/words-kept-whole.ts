import type { Language } from '../model/language.ts';
import { phrasesIn } from '../text/phrases.ts';

const KEPT = /(<(h[1-3]|th|legend)\b[^>]*>)([\s\S]*?)(?=<\/\2>)/g;
const TAG_OR_WORDS = /(<[^>]*>)|[^<]+/g;

/** Where a line may end; style sheets forbid it elsewhere in what is kept whole, but behind signs and spaces. */
const BREAK = '<wbr>';

/**
 * A page in a language that sets no spaces, whose headlines, heads of tables and questions say where their lines may end:
 * a browser would break them in the middle of words and names.
 */
export function keepWordsWhole(source: string, language: Language): string {
  const phrasesOf = phrasesIn(language);
  if (!phrasesOf) return source;
  return source.replace(KEPT, (_, tag, _name, inside: string) => {
    const told = inside.replace(TAG_OR_WORDS, (found, inner) =>
      inner ? found : phrasesOf(found).join(BREAK),
    );
    return tag + told;
  });
}
