/** What the height of a figure's frame depends on: little enough to travel with a page. */
export interface FrameShape {
  /** Height over width of the narrow and the wide drawing; empty when nothing is drawn. */
  readonly ratios: readonly number[];
  /** Letters of the heading, the unit, the sentence and the line of sources. */
  readonly heading: number;
  readonly unit: number;
  readonly sentence: number;
  readonly credit: number;
  /** How much is folded, each under a summary: the table, and notes where there are any. */
  readonly folds: number;
}

/** As `embed.css`, `figures.css` and the words of `embeds` have them: pixels at 16 to the rem, and letters. */
const WIDEST = 736;
export const PADDING = { most: 12, share: 0.02, least: 4.8, block: 24 };
/** From this width of the frame's inside on, the wide drawing is shown; the narrow one grows no wider. */
const TURN = 512;
const SOURCE = 'Source: '.length;
const LAST_LINE = 'This figure on IPv6 Atlas, edition 2026-11-24, CC BY 4.0'.length;
/** Average width of a letter in ems, on the generous side: faces differ from reader to reader. */
const LETTER = 0.56;
/** A line breaks before a word: this many letters of it stay empty on average. */
const RAGGED = 3;

/** A paragraph's type: size and line in pixels, and the space beneath it. */
export type Type = readonly [size: number, line: number, after: number];
const HEADING: Type = [22.4, 25, 6.7];
const UNIT: Type = [15.2, 22.8, 6.4];
const SENTENCE: Type = [16, 24, 12];
const SMALL: Type = [13.6, 19.8, 5.6];
/** A summary, closed, with the space above it; and the space around the drawing. */
const SUMMARY = 38.1;
const DRAWING = 8;

/**
 * The height in CSS pixels that a figure's frame needs at a width, for readers whose page cannot be told by
 * the frame itself: an estimate, rather some pixels too high than one too low, which would make it scroll.
 */
export function frameHeight(shape: FrameShape, width: number): number {
  const inside = insideOf(width);
  const lines = [
    paragraph(shape.heading, HEADING, inside),
    paragraph(shape.unit, UNIT, inside),
    paragraph(shape.sentence, SENTENCE, inside),
    paragraph(LAST_LINE, SMALL, inside),
    shape.credit > 0 ? paragraph(SOURCE + shape.credit, SMALL, inside) : 0,
  ];
  const words = lines.reduce((sum, one) => sum + one, 0);
  return Math.ceil(PADDING.block + words + drawing(shape, inside) + shape.folds * SUMMARY);
}

/** Width in CSS pixels that a frame of a width has for what is in it. */
export function insideOf(width: number): number {
  const { most, share, least } = PADDING;
  return Math.min(width - 2 * Math.min(most, Math.max(least, width * share)), WIDEST);
}

/** Height in CSS pixels of so many letters of a type, with the space beneath them, estimated on the generous side. */
export function paragraph(letters: number, [size, line, after]: Type, inside: number): number {
  const fit = Math.max(inside / (size * LETTER) - RAGGED, 1);
  return Math.ceil(letters / fit) * line + after;
}

function drawing({ ratios: [narrow, wide] }: FrameShape, inside: number): number {
  if (narrow === undefined) return 0;
  const isWide = inside >= TURN && wide !== undefined;
  return (isWide ? inside * wide : Math.min(inside, TURN) * narrow) + DRAWING;
}
