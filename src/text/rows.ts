import { type Language, localeOf } from '../model/language.ts';

/** What a language puts between items of one line where ICU's list of units has nothing, or a word: Chinese and Russian run them together, French says “et”. */
const BETWEEN: Readonly<Partial<Record<Language, string>>> = {
  fr: ', ',
  ru: ', ',
  zh: '，',
};

/** Joins items in one line with no word between the last two, in a language: Nairobi, Kenya; 内罗毕，肯尼亚. */
export function rowIn(language: Language): (items: readonly string[]) => string {
  const between = BETWEEN[language];
  if (between !== undefined) return (items) => items.join(between);
  const format = new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' });
  return (items) => format.format(items);
}
