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

/** The end of a sentence in Latin letters, which asks for a space behind it in any language. */
const LATIN_END = /[.!?)]$/;

/** The seams of a language; sentences as others wrote them may stand among its own. */
export function seamsIn(language: Language): Seams {
  const { space } = signsIn(language);
  const gapAfter = (words: string) => (LATIN_END.test(words) ? ' ' : words && space);
  return {
    ...seamsOf(signsIn(language)),
    paragraph: (sentences) => sentences.reduce((all, next) => all + gapAfter(all) + next, ''),
  };
}
