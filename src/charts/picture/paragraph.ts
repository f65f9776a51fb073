import { seenLetters, WIDE_LETTERS } from '../parts/letters.ts';
import { fillLines, piecesOf } from '../parts/lines.ts';
import type { Mark } from '../parts/side.ts';
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

/** Estimated width of a Latin letter or digit in fonts of Chinese, which have broader ones. */
const AMONG_WIDE = 0.57;
const ENDS_WIDE = new RegExp(`[${WIDE_LETTERS}]$`, 'u');

/** Estimated width of a text in user units; Arabic is set in broader letters than Latin, and is no narrower. */
export function estimateWidth(text: string, { font, spread }: Setting): number {
  const letters = seenLetters(text);
  const least = letters.some(({ isWide }) => isWide) ? AMONG_WIDE : 0;
  const widths = letters.map(({ isWide, share }) =>
    isWide ? 1 : Math.max(least, spread * Math.max(1, share)),
  );
  return widths.reduce((sum, width) => sum + width, 0) * font;
}

/** A text in lines that fit a width by the estimate; an address that is too long breaks after a slash. */
export function wrapText(text: string, width: number, setting: Setting): string[] {
  const fits = (line: string) => estimateWidth(line.trimEnd(), setting) <= width;
  const pieces = piecesOf(text).flatMap((piece) =>
    fits(piece) ? [piece] : piece.split(/(?<=\/)/),
  );
  return fillLines(pieces, fits);
}

/** So many lines and no more; the last one says with an ellipsis that something is left out. */
export function atMost(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const cut = ENDS_WIDE.test(last) ? `${last.slice(0, -1)}…` : `${last.replace(/\s*\S+$/, '')} …`;
  return [...lines.slice(0, most - 1), cut];
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
): Mark[] {
  // The base line lies so far below the middle of the line's box that capitals stand in the middle.
  const first = y + font * (leading / 2 + 0.36);
  return lines.map((line, index) => (side) => {
    const at = { x: side.x(x), y: first + index * font * leading };
    return label(side.words(line), { class: side.tone(tone), ...at, 'font-size': font });
  });
}
