import { chartSvg } from '../parts/chart-svg.ts';
import { inBothFrames } from '../parts/frame.ts';
import { element, label, pathThrough, round } from '../parts/svg.ts';
import { layoutMultiples, type MultiplesInput, type MultiplesLayout } from './layout.ts';

/** Draws small timelines in both frames; `words` is read out in place of the picture. */
export function drawMultiples(input: MultiplesInput, words: string): string[] {
  return inBothFrames((frame) => renderMultiples(layoutMultiples(input, frame), words));
}

/** Draws small timelines in one frame. */
export function renderMultiples(layout: MultiplesLayout, words: string): string {
  const marks = layout.panels.map((panel) =>
    element(
      'g',
      { transform: `translate(${round(panel.x)} ${round(panel.y)})` },
      ...panelOf(panel, layout),
    ),
  );
  return chartSvg('multiples', layout.frame, { words, marks });
}

function panelOf(panel: MultiplesLayout['panels'][number], layout: MultiplesLayout): string[] {
  const right = layout.width;
  return [
    label(panel.label, { class: 'name', x: 0, y: 14 }),
    ...layout.ticks.map(({ at }) =>
      element('path', { class: 'grid', d: `M0 ${round(at)}H${round(right)}` }),
    ),
    ...panel.runs.map((run) =>
      run.length === 1 && run[0]
        ? element('circle', { class: 'point cool', cx: run[0][0], cy: run[0][1], r: 1.5 })
        : element('path', { class: 'line cool', d: pathThrough(run) }),
    ),
    element('circle', { class: 'point cool', cx: panel.end.x, cy: panel.end.y, r: 3.5 }),
    ...layout.ticks
      .filter(({ text }) => text !== '')
      .map(({ at, text }) => label(text, { class: 'tick', x: 0, y: at - 3 })),
    ...panel.years.map(({ at, text }) =>
      label(text, { class: 'tick middle', x: Math.max(14, at), y: layout.under }),
    ),
    label(panel.end.text, { class: 'direct cool', x: panel.end.x + 6, y: panel.end.y + 4 }),
  ];
}
