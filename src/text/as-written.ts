import type { Language } from '../model/language.ts';

/** The language in which contributors write, and in which checks say what they found. */
export const WRITTEN_IN: Language = 'en';

/** Around words that are in it on a page that is not; Unicode keeps both signs for a program's own use, so that no text has them. */
export const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];

interface Spoken {
  readonly language: Language;
}

/** Words as somebody wrote them, marked where the page's language is another; the page says of them which they are in. */
export function asWritten(words: string, { language }: Spoken): string {
  return language === WRITTEN_IN || words === '' ? words : OPEN + words + CLOSE;
}

/** What is entered as it is, in sentences of any language that say what it means: it is marked even among English. */
export function asEntered(code: string): string {
  return OPEN + code + CLOSE;
}

/** An entry with what its contributor wrote in these columns marked so, wherever it is shown. */
export function entryAsWritten<Entry, Column extends keyof Entry & string>(
  entry: Entry,
  columns: readonly Column[],
  text: Spoken,
): Entry {
  const written = columns.map((column) => {
    const words = entry[column];
    return [column, typeof words === 'string' ? asWritten(words, text) : words] as const;
  });
  return { ...entry, ...Object.fromEntries(written) };
}
