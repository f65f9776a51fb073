/** Marks that set the direction of words, and those that stand above or below a letter, take no room. */
const UNSEEN = /[\p{Cf}\p{Mn}]/gu;

/** Letters as wide as they are high, of Chinese and its signs, as a pattern has them within its brackets. */
export const WIDE_LETTERS = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
const WIDE = new RegExp(`[${WIDE_LETTERS}]`);
/** So are quotes and dashes in fonts of Chinese. */
const WIDE_SIGNS = /[“”‘’…—]/;

/** Widths of letters of other scripts against Latin ones, on the average of words; those of Arabic as they are joined. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Cyrillic}/u, 1.1],
  [/[اأإآل]/u, 0.5],
  [/[سشصض]/u, 1.5],
  [/\p{Script=Arabic}/u, 0.95],
];

/** A letter that is seen, with its width against that of a Latin one. */
export interface SeenLetter {
  readonly letter: string;
  readonly isWide: boolean;
  /** In widths of a Latin letter; of no meaning for one that is as wide as it is high. */
  readonly share: number;
}

/** The letters of a text that take room, whatever their script. */
export function seenLetters(text: string): SeenLetter[] {
  const isChinese = WIDE.test(text);
  return [...text.replace(UNSEEN, '')].map((letter) => ({
    letter,
    isWide: WIDE.test(letter) || (isChinese && WIDE_SIGNS.test(letter)),
    share: shareOf(letter),
  }));
}

/** Shares of letters met already: labels are measured again and again while room is sought for them. */
const known = new Map<string, number>();

function shareOf(letter: string): number {
  const share = known.get(letter) ?? SHARES.find(([script]) => script.test(letter))?.[1] ?? 1;
  known.set(letter, share);
  return share;
}
