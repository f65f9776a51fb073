import { sum } from 'd3';
import { type Frame, fitText, textWidth, withHeight } from '../parts/frame.ts';
import { type Box, boxesOf, outlineOf } from './squares.ts';

/** What a part of the whole is, for its colour. */
export type AccountTone = 'kept' | 'delegated' | 'available' | 'resting' | 'by-policy' | 'untold';

/** One part of the whole; `words` is its amount for the reader. */
export interface AccountPart {
  readonly label: string;
  readonly value: number;
  readonly words: string;
  readonly tone: AccountTone;
}

/** A whole in parts: squares of equal size, and beneath or beside them every part with its amount. */
export interface AccountInput {
  /** What one square stands for; the whole is 256 of them. */
  readonly square: number;
  /** Parts under headings, in the order in which they fill the squares. */
  readonly sections: readonly {
    readonly label: string;
    readonly words: string;
    readonly parts: readonly AccountPart[];
  }[];
  readonly total: { readonly label: string; readonly words: string };
}

/** One line of the list of parts. */
export interface AccountLine {
  readonly kind: 'section' | 'part' | 'total';
  readonly y: number;
  readonly label: string;
  readonly words: string;
  /** The colour of its swatch; none where the heading above has the same, or the parts below have others. */
  readonly tone: AccountTone | null;
  /** Whether its words begin to the right of a swatch. */
  readonly inset: boolean;
}

/** The account as plain numbers and words, ready to draw. */
export interface AccountLayout {
  readonly frame: Frame;
  readonly cell: number;
  readonly areas: readonly {
    readonly tone: AccountTone;
    readonly path: string;
    readonly name: { readonly x: number; readonly y: number; readonly text: string } | null;
  }[];
  /** Where the list begins, from the left. */
  readonly listAt: number;
  readonly lines: readonly AccountLine[];
}

/** Squares in a row, and rows: together 256, one for each /8. */
export const SIDE = 16;
const LINE = 20;
const GAP = 8;

/** Lays out the squares and the list, on a card only its headings. Throws RangeError unless the parts fill the squares exactly. */
export function layoutAccount(input: AccountInput, frame: Frame): AccountLayout {
  const parts = input.sections.flatMap((section) => section.parts);
  const whole = sum(parts, (part) => part.value);
  if (whole !== SIDE * SIDE * input.square)
    throw new RangeError(`expected parts that come to ${SIDE ** 2} squares, found ${whole}`);
  const isBeside = frame.name !== 'narrow';
  const cell = cellOf(frame);
  const listAt = isBeside ? SIDE * cell + 22 : 0;
  const lines = placeLines(input, { top: isBeside ? 0 : SIDE * cell + 20, listAt, frame });
  let filled = 0;
  return {
    frame: withHeight(frame, Math.max(SIDE * cell, (lines.at(-1)?.y ?? 0) + 8)),
    cell,
    areas: parts
      .filter((part) => part.value > 0)
      .map((part) => {
        const from = filled / input.square;
        filled += part.value;
        const span = { from, to: filled / input.square, side: SIDE };
        return {
          tone: part.tone,
          path: outlineOf(boxesOf(span), cell),
          name: nameOf(part, boxesOf(span), { cell, frame }),
        };
      }),
    listAt,
    lines,
  };
}

function cellOf({ name, width, height }: Frame): number {
  return { narrow: width / SIDE, wide: 17, card: height / SIDE }[name];
}

/** The part's name in its largest box, where it fits there. */
function nameOf(part: AccountPart, boxes: readonly Box[], at: { cell: number; frame: Frame }) {
  const [box] = [...boxes].sort((a, b) => b.width * b.height - a.width * a.height);
  if (!box || box.height < 1) return null;
  const room = box.width * at.cell - 8;
  if (textWidth(part.label, at.frame) > room || box.height * at.cell < at.frame.font) return null;
  return {
    x: (box.x + box.width / 2) * at.cell,
    // In the middle of a row of squares, so that no line between rows runs through the words.
    y: (box.y + Math.ceil(box.height / 2) - 0.5) * at.cell + at.frame.font * 0.36,
    text: part.label,
  };
}

function placeLines(
  input: AccountInput,
  at: { top: number; listAt: number; frame: Frame },
): AccountLine[] {
  const lines: AccountLine[] = [];
  let y = at.top - GAP + 2;
  const add = (line: Omit<AccountLine, 'y'>) => {
    y += line.kind === 'part' ? LINE : LINE + GAP;
    const room = at.frame.width - at.listAt - textWidth(line.words, at.frame) - 20;
    lines.push({ ...line, y: y - GAP, label: fitText(line.label, room, at.frame) });
  };
  for (const { label, words, parts } of input.sections) {
    const tone = commonTone(parts);
    add({ kind: 'section', label, words, tone, inset: tone !== null });
    // A card has room for the sums only.
    const listed = parts.length > 1 && at.frame.name !== 'card' ? parts : [];
    for (const part of listed)
      add({ ...partLine(part), tone: part.tone === tone ? null : part.tone });
  }
  add({ kind: 'total', ...input.total, tone: null, inset: false });
  return lines;
}

function partLine({ label, words }: AccountPart) {
  return { kind: 'part' as const, label, words, inset: true };
}

/** The tone that all parts of a section share, which its heading shows once. */
function commonTone([first, ...others]: readonly AccountPart[]): AccountTone | null {
  return first && others.every(({ tone }) => tone === first.tone) ? first.tone : null;
}
