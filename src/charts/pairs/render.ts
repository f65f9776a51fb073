import { chartSvg } from '../parts/chart-svg.ts';
import { inBothFrames } from '../parts/frame.ts';
import { element, label, round } from '../parts/svg.ts';
import { layoutPairs, type PairsInput, type PairsLayout } from './layout.ts';

/** Draws pairs in both frames; `words` is read out in place of the picture. */
export function drawPairs(input: PairsInput, words: string): string[] {
  return inBothFrames((frame) => renderPairs(layoutPairs(input, frame), words));
}

/** Draws pairs: a hollow dot, a full dot, and what lies between them, in one frame. */
export function renderPairs(layout: PairsLayout, words: string): string {
  const { frame, legend, xTicks, sections, rows, tone } = layout;
  const dot = (isHollow: boolean) => (isHollow ? 'hollow' : `point ${tone}`);
  const marks = [
    ...xTicks.map(({ at }) =>
      element('path', { class: 'grid', d: `M${round(at)} 28V${round(frame.height - 22)}` }),
    ),
    ...legend.flatMap(({ x, text, hollow }) => [
      element('circle', { class: dot(hollow), cx: x, cy: 10, r: 5 }),
      label(text, { class: 'item', x: x + 10, y: 14 }),
    ]),
    ...sections.map(({ y, label: text }) => label(text, { class: 'tick', x: 0, y })),
    ...rows.flatMap((row) => [
      label(row.label, { class: 'name halo', x: 0, y: row.y - 10 }),
      label(row.words, { class: 'tick end', x: frame.width, y: row.y - 10 }),
      element('path', {
        class: `between ${tone}`,
        d: `M${round(row.hollow)} ${round(row.y)}H${round(row.full)}`,
      }),
      element('circle', { class: dot(true), cx: row.hollow, cy: row.y, r: 5 }),
      element('circle', { class: dot(false), cx: row.full, cy: row.y, r: 5 }),
    ]),
    ...xTicks.map(({ at, text }, index) =>
      label(text, {
        class: `tick ${anchorOf(index, xTicks.length)}`,
        x: at,
        y: frame.height - 6,
      }),
    ),
  ];
  return chartSvg('pairs', frame, { words, marks });
}

/** Outer tick labels lean inwards so that they stay in the frame. */
function anchorOf(index: number, count: number): string {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}
