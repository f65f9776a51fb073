import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_FRAME, inBothFrames, LEADING } from '../parts/frame.ts';
import { readNamed } from '../parts/read-points.ts';
import { element, label, labelLines, round } from '../parts/svg.ts';
import { layoutPairs, type PairsInput, type PairsLayout, TO_WORDS } from './layout.ts';

/** Draws pairs in both frames; `words` is read out in place of the picture. */
export function drawPairs(input: PairsInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderPairs(layoutPairs(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawPairsOnCard(input: PairsInput, words: string): Drawing {
  return renderPairs(layoutPairs(input, CARD_FRAME), words);
}

/** Draws pairs: a hollow dot, a full dot, and what lies between them, in one frame. */
export function renderPairs(layout: PairsLayout, words: string): Drawing {
  const { frame, legend, top, xTicks, sections, rows, tone, width } = layout;
  const dot = (isHollow: boolean) => (isHollow ? 'hollow' : `point ${tone}`);
  const marks = [
    ...xTicks.map(({ at }) =>
      element('path', {
        class: 'grid',
        d: `M${round(at)} ${round(top)}V${round(frame.height - 22)}`,
      }),
    ),
    ...legend.flatMap(({ x, y, text, hollow }) => [
      element('circle', { class: dot(hollow), cx: x, cy: y, r: 5 }),
      label(text, { class: 'item', x: x + TO_WORDS, y: y + 4 }),
    ]),
    ...sections.flatMap(({ x, y, lines }) => labelLines(lines, { class: 'tick', x, y }, LEADING)),
    ...rows.flatMap((row) => [
      ...labelLines(row.lines, { class: 'name halo', x: row.left, y: firstLine(row) }, LEADING),
      label(row.words, { class: 'tick end', x: row.left + width, y: firstLine(row) }),
      element('path', {
        class: `between ${tone}`,
        d: `M${round(row.hollow)} ${round(row.y)}H${round(row.full)}`,
      }),
      element('circle', { class: dot(true), cx: row.hollow, cy: row.y, r: 5 }),
      element('circle', { class: dot(false), cx: row.full, cy: row.y, r: 5 }),
    ]),
    ...xTicks.map(({ at, text, lean }) =>
      label(text, { class: `tick ${lean}`, x: at, y: frame.height - 6 }),
    ),
  ];
  const named = rows.map((row) => ({ ...row, x: row.full }));
  return drawingOf('pairs', frame, { words, marks, ...readNamed('y', named) });
}

/** Base line of the first line of a row's name. */
function firstLine({ y, lines }: PairsLayout['rows'][number]): number {
  return y - 10 - (lines.length - 1) * LEADING;
}
