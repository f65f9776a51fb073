/** Words that lead to another page of the site or to a source. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A paragraph: words and links in the order they are read. */
export type Prose = readonly (string | Link)[];

/** Writes a paragraph as a template literal whose parts are words or links. */
export function prose(words: readonly string[], ...parts: readonly (string | Link)[]): Prose {
  const all = words.flatMap((piece, index) => [piece, parts[index] ?? '']);
  return all.reduce<(string | Link)[]>((joined, piece) => {
    const last = joined.at(-1);
    if (typeof last === 'string' && typeof piece === 'string') joined.splice(-1, 1, last + piece);
    else if (piece !== '') joined.push(piece);
    return joined;
  }, []);
}

/** A link with these words. */
export function link(text: string, href: string): Link {
  return { text, href };
}

/** The paragraph as it is read, without its links. */
export function plainText(paragraph: Prose): string {
  return paragraph.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
