import type { Written } from '../parts/frame.ts';

/** What a part of the whole is, for its colour. */
export type AccountTone =
  | 'kept'
  | 'delegated'
  | 'early'
  | 'available'
  | 'resting'
  | 'by-policy'
  | 'untold'
  | 'ipv6';

/** One part of the whole; `words` is its amount for the reader. */
export interface AccountPart {
  readonly label: string;
  readonly value: number;
  readonly words: string;
  readonly tone: AccountTone;
}

/** A whole in parts: squares of equal size, and beneath or beside them every part with its amount. */
export interface AccountInput extends Written {
  /** What one square stands for; the whole is 256 of them. */
  readonly square: number;
  /** Parts under headings, in the order in which they fill the squares. */
  readonly sections: readonly {
    readonly label: string;
    readonly words: string;
    readonly parts: readonly AccountPart[];
  }[];
  readonly total: { readonly label: string; readonly words: string };
  /** A part's name and amount as one: what stands between them is the language's own. */
  readonly labelled: (label: string, words: string) => string;
  /** What stands above the last square where there is room to enlarge it. */
  readonly enlarged: string;
}
