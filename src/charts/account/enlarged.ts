import { type Frame, LEADING, linesOf } from '../parts/frame.ts';
import type { Side } from '../parts/side.ts';
import { element, escapeText, labelLines, round } from '../parts/svg.ts';
import { SIDE } from './squares.ts';
import type { AccountInput, AccountTone } from './whole.ts';

/** The last square of the account beside the others, large enough to see its parts. */
export interface Enlarged {
  /** What it is, in lines above it. */
  readonly label: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Size of a square of the account, the last of which ends at its last corner. */
  readonly cell: number;
  /** Its parts one behind the other, as they lie in the square. */
  readonly parts: readonly {
    readonly tone: AccountTone;
    readonly title: string;
    readonly x: number;
    readonly width: number;
  }[];
}

/** Room to each side of it, for the lines that lead to it and before the list. */
export const ENLARGED_GAP = 28;
/** Its width and height, and what is left of them where names of the list need more room. */
export const [ENLARGED_SIZE, ENLARGED_LEAST] = [200, 160];

/** Lays out the last square in a size, its lower edge on that of the account. */
export function enlargeLast(
  input: AccountInput,
  cell: number,
  { size, frame }: { readonly size: number; readonly frame: Frame },
): Enlarged {
  const x = SIDE * cell + ENLARGED_GAP;
  const last = (SIDE * SIDE - 1) * input.square;
  let filled = 0;
  const parts = input.sections
    .flatMap((section) => section.parts)
    .flatMap(({ tone, value, label, words }) => {
      const from = Math.max(filled, last);
      filled += value;
      const width = ((filled - from) / input.square) * size;
      return width > 0
        ? [
            {
              tone,
              title: input.labelled(label, words),
              x: x + ((from - last) / input.square) * size,
              width,
            },
          ]
        : [];
    });
  const y = SIDE * cell - size;
  return { label: linesOf(input.enlarged, size + ENLARGED_GAP, frame), x, y, size, cell, parts };
}

/** Draws it with its name above it, and two lines from the square that it is. */
export function drawEnlarged(
  { label: name, x, y, size, cell, parts }: Enlarged,
  side: Side,
  fill: (tone: AccountTone) => string | undefined,
): string[] {
  const edge = SIDE * cell;
  const [near, far] = [side.x(edge), side.x(x)];
  const lines = `M${near} ${edge - cell}L${far} ${y}M${near} ${edge}H${far}`;
  return [
    element('path', { class: 'grid', d: lines }),
    ...parts.map(({ tone, title, x: from, width }) =>
      element(
        'rect',
        {
          ...{
            class: `part ${tone}`,
            x: round(side.x(from, width)),
            y,
            width: round(width),
            height: size,
          },
          fill: fill(tone),
        },
        element('title', {}, escapeText(title)),
      ),
    ),
    ...labelLines(
      name,
      { class: side.tone('name'), x: far, y: y - 10 - (name.length - 1) * LEADING },
      LEADING,
    ),
  ];
}
