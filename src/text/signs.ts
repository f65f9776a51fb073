import type { Language } from './language.ts';

/** The signs between parts of one line, with the spaces that a language sets around them. */
export interface Signs {
  /** A name with what is said of it: Source: AFRINIC. */
  labelled(label: string, words: string): string;
  /** What stands between clauses, or links, of one line. */
  readonly semicolon: string;
}

const ENGLISH = { colon: ': ', semicolon: '; ' };

/** Languages that set other spaces than English, or have signs of their own. */
const SIGNS: Readonly<Partial<Record<Language, typeof ENGLISH>>> = {
  ar: { colon: ': ', semicolon: '؛ ' },
  fr: { colon: '\u00a0: ', semicolon: '\u202f; ' },
  zh: { colon: '：', semicolon: '；' },
};

/** The signs of a language. */
export function signsIn(language: Language): Signs {
  const { colon, semicolon } = SIGNS[language] ?? ENGLISH;
  return { labelled: (label, words) => `${label}${colon}${words}`, semicolon };
}
