import type { Language } from '../model/language.ts';
import { type SeamsOfNames, type SignsOfNames, seamsOf } from './seams.ts';

const COMMON: SignsOfNames = {
  ...{ comma: ', ', pause: ', ', semicolon: '; ', colon: ': ', stop: '.', space: ' ' },
  brackets: [' (', ')'],
  quotes: ['“', '”'],
};

const GUILLEMETS = ['«', '»'] as const;

/** Where a language’s signs differ: French sets a space before some, Chinese signs are as wide as a letter and have none. */
const SIGNS: Readonly<Partial<Record<Language, Partial<SignsOfNames>>>> = {
  ar: { comma: '، ', pause: '، ', semicolon: '؛ ', quotes: GUILLEMETS },
  es: { quotes: GUILLEMETS },
  fr: { semicolon: '\u202f; ', colon: '\u00a0: ', quotes: ['«\u00a0', '\u00a0»'] },
  ru: { quotes: GUILLEMETS },
  zh: {
    ...{ comma: '，', pause: '、', semicolon: '；', colon: '：', stop: '。', space: '' },
    brackets: ['（', '）'],
  },
};

/** The signs of a language. */
export function signsIn(language: Language): SignsOfNames {
  return { ...COMMON, ...SIGNS[language] };
}

/** The end of a sentence in Latin letters, marked as written by another (`as-written.ts`) or not: a space stands behind it. */
const LATIN_END = /[.!?)]\uFDD1?$/;

/** The seams of a language; sentences as others wrote them may stand among its own. */
export function seamsIn(language: Language): SeamsOfNames {
  const { space, pause } = signsIn(language);
  const gapAfter = (words: string) => (LATIN_END.test(words) ? ' ' : words && space);
  return {
    ...seamsOf(signsIn(language)),
    pause,
    paragraph: (sentences) => sentences.reduce((all, next) => all + gapAfter(all) + next, ''),
  };
}
