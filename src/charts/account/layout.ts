import { sum } from 'd3';
import {
  type Frame,
  fitText,
  frameOf,
  LEADING,
  linesOf,
  PLAIN,
  textWidth,
  WIDE,
  withHeight,
} from '../parts/frame.ts';
import { sideOf } from '../parts/side.ts';
import {
  ENLARGED_GAP,
  ENLARGED_LEAST,
  ENLARGED_SIZE,
  type Enlarged,
  enlargeLast,
} from './enlarged.ts';
import { type Box, boxesOf, outlineOf, SIDE } from './squares.ts';
import type { AccountInput, AccountPart, AccountTone } from './whole.ts';

/** One line of the list of parts. */
export interface AccountLine {
  readonly kind: 'section' | 'part' | 'total';
  /** Base line of its amount, and of the first line of its name. */
  readonly y: number;
  readonly label: readonly string[];
  readonly words: string;
  /** The colour of its swatch; none where the heading above has the same, or the parts below have others. */
  readonly tone: AccountTone | null;
  /** Whether its words begin behind a swatch. */
  readonly inset: boolean;
}

/** The account as plain numbers and words, ready to draw. */
export interface AccountLayout {
  readonly frame: Frame;
  readonly cell: number;
  readonly areas: readonly {
    readonly tone: AccountTone;
    readonly path: string;
    /** The part's name and amount. */
    readonly title: string;
    readonly name: { readonly x: number; readonly y: number; readonly text: string } | null;
  }[];
  /** Where the list begins, from the side where the squares do. */
  readonly listAt: number;
  readonly lines: readonly AccountLine[];
  /** The last square, where there is room to enlarge it. */
  readonly enlarged: Enlarged | null;
}

/** The whole width of a page, on which the last square has room. */
export const BROAD: Frame = { ...WIDE, width: 1008 };
const LINE = 20;
const GAP = 8;
/** A swatch, and what a name and its amount keep apart. */
const SWATCH = 22;
/** What they keep apart where the enlarged square can spare it. */
const APART = 24;
/** What the list keeps from the squares where none is enlarged. */
const BESIDE = 22;
/** What the list keeps from the enlarged square. */
const LEAST_GAP = 10;

/** Lays out the squares and the list, on a card only its headings. Throws RangeError unless the parts fill the squares exactly. */
export function layoutAccount(input: AccountInput, page: Frame): AccountLayout {
  const frame = frameOf(input, page);
  const side = sideOf(frame);
  const parts = input.sections.flatMap((section) => section.parts);
  const whole = sum(parts, (part) => part.value);
  if (whole !== SIDE * SIDE * input.square)
    throw new RangeError(`expected parts that come to ${SIDE ** 2} squares, found ${whole}`);
  const isBeside = frame.name !== 'narrow';
  const cell = cellOf(frame);
  const beside = isBroad(frame) ? besideSquares(input, cell, frame) : null;
  const enlarged = beside && enlargeLast(input, cell, { size: beside.size, frame });
  const listAt = isBeside ? SIDE * cell + (beside?.width ?? BESIDE) : 0;
  const lines = placeLines(input, { top: isBeside ? 0 : SIDE * cell + 20, listAt, frame });
  let filled = 0;
  return {
    frame: withHeight(frame, Math.max(SIDE * cell, footOf(lines) + 8)),
    cell,
    areas: parts
      .filter((part) => part.value > 0)
      .map((part) => {
        const from = filled / input.square;
        filled += part.value;
        const span = { from, to: filled / input.square, side: SIDE };
        return {
          tone: part.tone,
          path: outlineOf(boxesOf(span), cell, side),
          title: input.labelled(part.label, part.words),
          name: nameOf(part, boxesOf(span), { cell, frame }),
        };
      }),
    listAt,
    lines,
    enlarged,
  };
}

/**
 * The size of the enlarged square, and the room between the squares and the list. The list begins in its own place, or
 * nearer by as much as its longest line needs: the gap before it spares some, then the enlarged square.
 */
function besideSquares(input: AccountInput, cell: number, frame: Frame) {
  const usual = 2 * ENLARGED_GAP + ENLARGED_SIZE;
  const lines = [
    ...input.sections.flatMap((section) => [lineWidth('section', section, frame)]),
    ...input.sections.flatMap(({ parts }) => parts.map((part) => lineWidth('part', part, frame))),
    lineWidth('total', input.total, frame),
  ];
  const needed = SIDE * cell + usual + Math.max(...lines) + APART;
  const missing = Math.max(0, needed - frame.width);
  const ofGap = Math.min(missing, ENLARGED_GAP - LEAST_GAP);
  const ofSize = Math.min(Math.ceil(missing - ofGap), ENLARGED_SIZE - ENLARGED_LEAST);
  return { size: ENLARGED_SIZE - ofSize, width: usual - ofGap - ofSize };
}

/** What a line of the list needs: its swatch, its name, and its amount at the other end. */
function lineWidth(
  kind: AccountLine['kind'],
  { label, words }: { label: string; words: string },
  frame: Frame,
): number {
  return (
    (textWidth(label, frame) + textWidth(words, frame)) * (kind === 'part' ? PLAIN : 1) + SWATCH
  );
}

function isBroad({ name, width }: Frame): boolean {
  return name === BROAD.name && width === BROAD.width;
}

function cellOf(frame: Frame): number {
  const { name, width, height } = frame;
  return { narrow: width / SIDE, wide: isBroad(frame) ? 26 : 17, card: height / SIDE }[name];
}

/** The part's name in its largest box, where it fits there. */
function nameOf(part: AccountPart, boxes: readonly Box[], at: { cell: number; frame: Frame }) {
  const [box] = [...boxes].sort((a, b) => b.width * b.height - a.width * a.height);
  if (!box || box.height < 1) return null;
  const room = box.width * at.cell - 8;
  if (textWidth(part.label, at.frame) > room || box.height * at.cell < at.frame.font) return null;
  return {
    x: sideOf(at.frame).x((box.x + box.width / 2) * at.cell),
    // In the middle of a row of squares, so that no line between rows runs through the words.
    y: (box.y + Math.ceil(box.height / 2) - 0.5) * at.cell + at.frame.font * 0.36,
    text: part.label,
  };
}

/** Base line of the last line of a list. */
function footOf(lines: readonly AccountLine[]): number {
  const last = lines.at(-1);
  return last ? last.y + (last.label.length - 1) * LEADING : 0;
}

function placeLines(
  input: AccountInput,
  at: { top: number; listAt: number; frame: Frame },
): AccountLine[] {
  const lines: AccountLine[] = [];
  let y = at.top - GAP + 2;
  const add = ({ label, ...line }: Omit<AccountLine, 'y' | 'label'> & { label: string }) => {
    y += line.kind === 'part' ? LINE : LINE + GAP;
    const letters = line.kind === 'part' ? PLAIN : 1;
    const free = at.frame.width - at.listAt - SWATCH - APART;
    const room = free / letters - textWidth(line.words, at.frame);
    const isCard = at.frame.name === 'card';
    const name = isCard ? [fitText(label, room, at.frame)] : linesOf(label, room, at.frame);
    lines.push({ ...line, y: y - GAP, label: name });
    y += (name.length - 1) * LEADING;
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
