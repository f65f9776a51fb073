import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_FRAME, inBothFrames } from '../parts/frame.ts';
import { writePoints } from '../parts/read-points.ts';
import { sideOf } from '../parts/side.ts';
import { element, label, pathThrough, round } from '../parts/svg.ts';
import {
  layoutMultiples,
  type MultiplesInput,
  type MultiplesLayout,
  type PlacedPanel,
} from './layout.ts';

/** Draws small timelines in both frames; `words` is read out in place of the picture. */
export function drawMultiples(input: MultiplesInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderMultiples(layoutMultiples(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawMultiplesOnCard(input: MultiplesInput, words: string): Drawing {
  return renderMultiples(layoutMultiples(input, CARD_FRAME), words);
}

/** Draws small timelines in one frame. */
export function renderMultiples(layout: MultiplesLayout, words: string): Drawing {
  const marks = layout.panels.map((panel) =>
    element(
      'g',
      { transform: `translate(${round(panel.x)} ${round(panel.y)})` },
      ...panelOf(panel, layout),
    ),
  );
  return drawingOf('multiples', layout.frame, { words, marks, read: pointsOf(layout) });
}

/** Where each line begins and ends, so that the pointer finds a panel wherever it is in it: a row of the table each. */
function pointsOf({ panels }: MultiplesLayout): string | undefined {
  const groups = panels.map(({ x, y, runs, end }, from) => {
    const [left, top] = runs[0]?.[0] ?? [end.x, end.y];
    return [[x + end.x, y + end.y] as const, [x + left, y + top] as const].map((point) => ({
      ...{ from, points: [point] },
    }));
  });
  return writePoints('', groups.flat());
}

function panelOf(panel: PlacedPanel, { frame, width, gutter }: MultiplesLayout): string[] {
  const side = sideOf({ ...frame, width });
  return [
    ...panel.name.map(({ y, text }) => label(text, { class: side.tone('name'), x: side.x(0), y })),
    ...panel.ticks.map(({ at }) =>
      element('path', { class: 'grid', d: `M0 ${round(at)}H${round(width)}` }),
    ),
    ...panel.runs.map((run) =>
      run.length === 1 && run[0]
        ? element('circle', { class: 'point cool', cx: run[0][0], cy: run[0][1], r: 1.5 })
        : element('path', { class: 'line cool', d: pathThrough(run) }),
    ),
    element('circle', { class: 'point cool', cx: panel.end.x, cy: panel.end.y, r: 3.5 }),
    ...panel.ticks
      .filter(({ text }) => text !== '')
      .map(({ at, text }) =>
        label(text, { class: side.tone('tick'), x: side.x(-gutter), y: at + 4 }),
      ),
    ...drawTicks(panel.years, panel.under, { ...frame, width }),
    label(panel.end.text, { class: 'direct cool', x: panel.end.x + 6, y: panel.end.y + 4 }),
  ];
}
