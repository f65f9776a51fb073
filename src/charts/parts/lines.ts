/**
 * What a line may break behind: a word, or a letter that is as wide as it is high, which stands without spaces; signs stay
 * with the letter before them, brackets with that behind, and a number with the word behind it and with its groups.
 */
const PIECE =
  /[（“《]*(?:(?:[^\s\u2e80-\uffef]|[\u00a0\u202f])+[^\s（]?|\S)[、。，．：；？！）」』】》”’]*[^\S\u00a0\u202f]*/gu;

/** A text in pieces between which a line may break, each with the spaces behind it; a long word behind a hyphen is one. */
export function piecesOf(text: string): string[] {
  return (text.match(PIECE) ?? []).flatMap((piece) => piece.split(/(?<=-)(?=\S{12})/));
}

/** Pieces in lines, each with as many as fit; one that does not fit alone has a line to itself. */
export function fillLines(pieces: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
