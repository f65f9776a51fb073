import type { Language } from '../model/language.ts';
import { type Seams, type Signs, seamsOf } from './seams.ts';

const COMMON: Signs = {
  ...{ comma: ', ', semicolon: '; ', colon: ': ', stop: '.', space: ' ' },
  brackets: [' (', ')'],
  quotes: ['“', '”'],
};

const GUILLEMETS = ['«', '»'] as const;

/** Where a language’s signs differ: French sets a space before some, Chinese signs are as wide as a letter and have none. */
const SIGNS: Readonly<Partial<Record<Language, Partial<Signs>>>> = {
  ar: { comma: '، ', semicolon: '؛ ', quotes: GUILLEMETS },
  es: { quotes: GUILLEMETS },
  fr: { semicolon: '\u202f; ', colon: '\u00a0: ', quotes: ['«\u00a0', '\u00a0»'] },
  ru: { quotes: GUILLEMETS },
  zh: {
    ...{ comma: '，', semicolon: '；', colon: '：', stop: '。', space: '' },
    brackets: ['（', '）'],
  },
};

/** The signs of a language. */
export function signsIn(language: Language): Signs {
  return { ...COMMON, ...SIGNS[language] };
}

/** The seams of a language. */
export function seamsIn(language: Language): Seams {
  return seamsOf(signsIn(language));
}
