import { label } from '../parts/svg.ts';

/** How a paragraph is set. */
export interface Setting {
  /** Class name, for colour and face. */
  readonly tone: string;
  /** Size of the letters in user units. */
  readonly font: number;
  /** From line to line, in sizes of the letters. */
  readonly leading: number;
  /** Estimated width of a letter in its sizes, on the generous side: the reader's font is not known. */
  readonly spread: number;
}

const WIDE_LETTERS = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
/** Chinese may break between any two letters, but no line begins with its marks; the rest breaks at spaces. */
const PIECES = new RegExp(
  `[${WIDE_LETTERS}][、。，．：；？！）」』】》”’]*\\s*|[^\\s${WIDE_LETTERS}]*\\s*`,
  'gu',
);
const WIDE = new RegExp(`[${WIDE_LETTERS}]`, 'gu');

/** Estimated width of a text in user units. */
export function estimateWidth(text: string, { font, spread }: Setting): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return ([...text].length * spread + wide * (1 - spread)) * font;
}

/** A text in lines that fit a width by the estimate; an address that is too long breaks after a slash. */
export function wrapText(text: string, width: number, setting: Setting): string[] {
  const fits = (line: string) => estimateWidth(line.trimEnd(), setting) <= width;
  const pieces = [...text.matchAll(PIECES)]
    .map(([piece]) => piece)
    .flatMap((piece) => (fits(piece) ? [piece] : piece.split(/(?<=\/)/)));
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else if (piece !== '') lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** So many lines and no more; the last one says with an ellipsis that something is left out. */
export function atMost(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1]?.replace(/\s*\S+$/, '');
  return [...lines.slice(0, most - 1), `${last} …`];
}

/** Height of lines as they are set. */
export function heightOf(lines: readonly string[], { font, leading }: Setting): number {
  return lines.length * font * leading;
}

/** The lines of a paragraph below each other; `y` is where the first one's box begins. */
export function drawLines(
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  { tone, font, leading }: Setting,
): string[] {
  // The base line lies so far below the middle of the line's box that capitals stand in the middle.
  const first = y + font * (leading / 2 + 0.36);
  return lines.map((line, index) => {
    const at = { x, y: first + index * font * leading };
    return label(line, { class: tone, ...at, 'font-size': font });
  });
}
