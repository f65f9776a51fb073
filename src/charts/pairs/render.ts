import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_FRAME, inBothFrames, LEADING } from '../parts/frame.ts';
import { readNamed } from '../parts/read-points.ts';
import { sideOf } from '../parts/side.ts';
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
  const side = sideOf(frame);
  const dot = (isHollow: boolean) => (isHollow ? 'hollow' : `point ${tone}`);
  const marks = [
    ...xTicks.map(({ at }) =>
      element('path', {
        class: 'grid',
        d: `M${round(side.x(at))} ${round(top)}V${round(frame.height - 22)}`,
      }),
    ),
    ...legend.flatMap(({ x, y, text, hollow }) => [
      element('circle', { class: dot(hollow), cx: side.x(x), cy: y, r: 5 }),
      label(text, { class: side.tone('item'), x: side.x(x + TO_WORDS), y: y + 4 }),
    ]),
    ...sections.flatMap(({ x, y, lines }) =>
      labelLines(lines, { class: side.tone('tick'), x: side.x(x), y }, LEADING),
    ),
    ...rows.flatMap((row) => [
      ...labelLines(
        row.lines,
        { class: side.tone('name halo'), x: side.x(row.left), y: firstLine(row) },
        LEADING,
      ),
      label(row.words, {
        class: side.tone('tick end'),
        x: side.x(row.left + width),
        y: firstLine(row),
      }),
      element('path', {
        class: `between ${tone}`,
        d: `M${round(side.x(row.hollow))} ${round(row.y)}H${round(side.x(row.full))}`,
      }),
      element('circle', { class: dot(true), cx: side.x(row.hollow), cy: row.y, r: 5 }),
      element('circle', { class: dot(false), cx: side.x(row.full), cy: row.y, r: 5 }),
    ]),
    ...xTicks.map(({ at, text, lean }) =>
      label(text, { class: side.tone(`tick ${lean}`), x: side.x(at), y: frame.height - 6 }),
    ),
  ];
  const named = rows.map((row) => ({ ...row, x: side.x(row.full) }));
  return drawingOf('pairs', frame, { words, marks, ...readNamed('y', named) });
}

/** Base line of the first line of a row's name. */
function firstLine({ y, lines }: PairsLayout['rows'][number]): number {
  return y - 10 - (lines.length - 1) * LEADING;
}
