import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_BESIDE, inBothFrames } from '../parts/frame.ts';
import { element, escapeText, label, pathThrough } from '../parts/svg.ts';
import { layoutScatter, type ScatterInput, type ScatterLayout } from './layout.ts';

/** Draws a scatter with four corners in both frames; `words` is read out in place of the picture. */
export function drawScatter(input: ScatterInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderScatter(layoutScatter(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawScatterOnCard(input: ScatterInput, words: string): Drawing {
  return renderScatter(layoutScatter(input, CARD_BESIDE), words);
}

/** Draws a scatter with four corners in one frame. */
export function renderScatter(layout: ScatterLayout, words: string): Drawing {
  const { frame, plot, middle } = layout;
  const marks = [
    ...layout.yTicks.map(({ at }) => line('grid', [0, at], [frame.width, at])),
    line('median', [middle.x, plot.top - 16], [middle.x, plot.bottom]),
    line('median', [0, middle.y], [frame.width, middle.y]),
    ...inOrder(layout.dots).map(({ x, y, words: title, strong }) =>
      element(
        'circle',
        { class: strong ? 'dot strong cool' : 'dot cool', cx: x, cy: y, r: 4.5 },
        `<title>${escapeText(title)}</title>`,
      ),
    ),
    ...layout.yTicks.map(({ at, text }) => label(text, { class: 'tick', x: 0, y: at - 4 })),
    ...drawTicks(layout.xTicks, plot.bottom + 18, frame),
    ...layout.lines.map((words) => wordsAt(words, 'note')),
    ...layout.names.map((name) => wordsAt(name, 'direct')),
    ...layout.corners.map((corner) => wordsAt(corner, layout.isTight ? 'corner' : 'name')),
  ];
  return drawingOf('scatter', frame, { words, marks, read: '', told: { about: layout.about } });
}

type Point = readonly [number, number];

function line(kind: string, from: Point, to: Point): string {
  return element('path', { class: kind, d: pathThrough([from, to]) });
}

function wordsAt({ x, y, text, end }: ScatterLayout['names'][number], kind: string): string {
  return label(text, { class: end ? `${kind} end` : kind, x, y });
}

/** Strong dots are drawn last, so that they lie on top. */
function inOrder(dots: ScatterLayout['dots']): ScatterLayout['dots'] {
  return [...dots].sort((a, b) => Number(a.strong) - Number(b.strong));
}
