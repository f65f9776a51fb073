/** How a language puts words side by side that were told apart: what stands between them is its own. */
export interface Seams {
  /** Items in one line with no word between the last two, of none at all too: Nairobi, Kenya; 内罗毕，肯尼亚. */
  readonly row: (items: readonly string[]) => string;
  /** Items of one line that may have commas of their own: IPv6 held, August 2026; users, July 2026. */
  readonly series: (items: readonly string[]) => string;
  /** Sentences of one paragraph, each with its full stop. */
  readonly paragraph: (sentences: readonly string[]) => string;
  /** What is said of something, behind its name: Kenya: IPv6 space held. */
  readonly labelled: (label: string, words: string) => string;
  /** What stands between links of one line, or between clauses. */
  readonly comma: string;
  readonly semicolon: string;
  /** What stands behind a name that something is said of. */
  readonly colon: string;
  /** What ends a sentence. */
  readonly stop: string;
  /** Words with what is added in brackets: IPv6 space held (/32s). */
  readonly aside: (words: string, added: string) => string;
  /** Another’s words, within the language’s own quotation marks. */
  readonly quoted: (words: string) => string;
  /** Words that stand as a sentence, with the sign that ends one. */
  readonly ended: (words: string) => string;
}

/** The signs of a language that stand between words told apart, with the spaces around them. */
export interface Signs {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  readonly space: string;
  readonly brackets: readonly [open: string, close: string];
  readonly quotes: readonly [open: string, close: string];
}

/** Seams with what stands between names of one kind: Kenya, Uganda; 肯尼亚、乌干达. */
export interface SeamsOfNames extends Seams {
  readonly pause: string;
}

/** Signs with the one that stands between names of one kind, which few scripts need. */
export interface SignsOfNames extends Signs {
  readonly pause: string;
}

/** The seams that signs make; a script has them from its page, without the tables of all languages. */
export function seamsOf(signs: Signs): Seams {
  const { comma, semicolon, colon, stop, space, brackets, quotes } = signs;
  const [open, close] = brackets;
  return {
    row: (items) => items.join(comma),
    series: (items) => items.join(semicolon),
    paragraph: (sentences) => sentences.join(space),
    labelled: (label, words) => label + colon + words,
    ...{ comma, semicolon, colon, stop },
    aside: (words, added) => words + open + added + close,
    quoted: (words) => quotes[0] + words + quotes[1],
    ended: (words) => words + stop,
  };
}
