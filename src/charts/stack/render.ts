import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames } from '../parts/frame.ts';
import { hatchPattern } from '../parts/hatch.ts';
import { fillOf } from '../parts/part-tone.ts';
import { writePoints } from '../parts/read-points.ts';
import { element, label, pathThrough, round } from '../parts/svg.ts';
import { layoutStack, type StackInput, type StackLayout } from './layout.ts';

/**
 * Draws a stacked area in both frames; `id` makes the hatching of what is not split unique on the page,
 * and `words` is read out in place of the picture.
 */
export function drawStack(input: StackInput, id: string, words: string): Drawing[] {
  return inBothFrames((frame) => renderStack(layoutStack(input, frame), id, words));
}

/** Draws a stacked area in one frame. */
export function renderStack(layout: StackLayout, id: string, words: string): Drawing {
  const { frame, left, right, yTicks, xTicks } = layout;
  const hatch = `${id}-${frame.name}`;
  const marks = [
    hatchPattern(hatch),
    ...layout.bands.flatMap(({ tone, shapes }) =>
      shapes.map((shape) =>
        element('path', {
          class: `part ${tone}`,
          d: `${pathThrough(shape)}Z`,
          fill: fillOf(tone, hatch),
        }),
      ),
    ),
    ...yTicks.map(({ at }) =>
      element('path', { class: 'grid over', d: `M${round(left)} ${round(at)}H${round(right)}` }),
    ),
    ...yTicks.map(({ at, text }) => label(text, { class: 'tick end', x: left - 5, y: at + 4 })),
    ...drawTicks(xTicks, frame.height - 6, frame),
    ...layout.labels.map(({ x, y, text, tone }) => label(text, { class: `direct ${tone}`, x, y })),
  ];
  const read = writePoints('x', [{ points: layout.read }]);
  return drawingOf('stack', frame, { words, marks, read });
}
