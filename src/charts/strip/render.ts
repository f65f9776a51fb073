import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_BESIDE, inBothFrames } from '../parts/frame.ts';
import { drawGrid } from '../parts/grid.ts';
import { element, label, pathThrough, round } from '../parts/svg.ts';
import { layoutStrip, type StripInput, type StripLayout } from './layout.ts';

/** Draws rows of dots in both frames; `words` is read out in place of the picture. */
export function drawStrip(input: StripInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderStrip(layoutStrip(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawStripOnCard(input: StripInput, words: string): Drawing {
  return renderStrip(layoutStrip(input, CARD_BESIDE), words);
}

/** Draws rows of dots in one frame. */
export function renderStrip(layout: StripLayout, words: string): Drawing {
  const { frame, ticks } = layout;
  const bottom = frame.height - 24;
  const marks = [
    drawGrid(
      ticks.map(({ at }) => [
        [at, 18],
        [at, bottom],
      ]),
    ),
    ...ticks.map(({ at, text }, index) =>
      label(text, { class: `tick ${anchorOf(index, ticks.length)}`, x: at, y: frame.height - 6 }),
    ),
    ...layout.rows.flatMap((row) => rowOf(row, layout)),
  ];
  return drawingOf('strip', frame, { words, marks });
}

/** Outer tick labels lean inwards so that they stay in the frame. */
function anchorOf(index: number, count: number): string {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}

function rowOf(row: StripLayout['rows'][number], { frame, tone }: StripLayout): string[] {
  return [
    ...row.head.map(({ x, y, text }) => label(text, { class: 'name halo', x, y })),
    label(row.summary.text, { class: 'tick end', x: row.summary.x, y: row.summary.y }),
    element('path', { class: 'track-line', d: `M0 ${row.y}H${frame.width}` }),
    ...dotsOf(row, tone),
    element('path', {
      class: 'median',
      d: pathThrough([
        [row.median, row.y - 9],
        [row.median, row.y + 9],
      ]),
    }),
    ...row.names.map(({ x, y, text, end }) =>
      label(text, { class: end ? 'direct end' : 'direct', x, y }),
    ),
  ];
}

/** Two hundred dots are most of a strip's bytes: what they share stands once around them, the stressed one on top. */
function dotsOf({ y, dots }: StripLayout['rows'][number], tone: string): string[] {
  const [strong, others] = [true, false].map((is) => dots.filter((dot) => dot.strong === is));
  const plain = others?.map(({ x }) => element('circle', { cx: x, r: 4 })) ?? [];
  const group = { class: `dot ${tone}`, transform: `translate(0 ${round(y)})` };
  return [
    ...(plain.length === 0 ? [] : [element('g', group, ...plain)]),
    ...(strong ?? []).map(({ x }) =>
      element('circle', { class: `dot strong ${tone}`, cx: x, cy: y, r: 6 }),
    ),
  ];
}
