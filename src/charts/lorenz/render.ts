import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_BESIDE, type Frame, inBothFrames } from '../parts/frame.ts';
import { leadingOf } from '../parts/notes.ts';
import { writePoints } from '../parts/read-points.ts';
import { element, label, labelLines, pathThrough, round } from '../parts/svg.ts';
import { INSIDE, type LorenzInput, type LorenzLayout, layoutLorenz, TO_AXIS } from './layout.ts';

/** Draws a Lorenz curve in both frames; `words` is read out in place of the picture. */
export function drawLorenz(input: LorenzInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderLorenz(layoutLorenz(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawLorenzOnCard(input: LorenzInput, words: string): Drawing {
  return renderLorenz(layoutLorenz(input, { ...CARD_BESIDE, width: 400 }), words);
}

/** Draws a Lorenz curve in one frame. */
export function renderLorenz(layout: LorenzLayout, words: string): Drawing {
  const { frame, box, curve, equal } = layout;
  const area = `${pathThrough(curve)}L${round(box.right)} ${round(box.top)}L${round(box.left)} ${round(box.bottom)}Z`;
  const marks = [
    ...gridOf(layout),
    element('path', { class: 'gap', d: area }),
    element('path', {
      class: 'median',
      d: `M${round(box.left)} ${round(box.bottom)}L${round(box.right)} ${round(box.top)}`,
    }),
    element('path', { class: 'line warm', d: pathThrough(curve) }),
    ...upwards(equal, 'tick end', frame),
    ...marksOf(layout),
    ...layout.xTicks.map(({ at, text }) =>
      label(text, { class: 'tick middle', x: at, y: box.bottom + 17 }),
    ),
    ...layout.yTicks.map(({ at, text }) =>
      label(text, { class: 'tick end', x: box.left - TO_AXIS, y: at + 4 }),
    ),
    ...labelLines(
      layout.across,
      { class: 'tick', x: box.left, y: box.bottom + 37 },
      leadingOf(frame),
    ),
    label(layout.up, { class: 'tick', x: 0, y: 12 }),
  ];
  const read = writePoints('x', [{ points: layout.rows }]);
  return drawingOf('lorenz', frame, { words, marks, read });
}

function gridOf({ box, xTicks, yTicks }: LorenzLayout): string[] {
  return [
    ...xTicks.map(({ at }) => `M${round(at)} ${round(box.top)}V${round(box.bottom)}`),
    ...yTicks.map(({ at }) => `M${round(box.left)} ${round(at)}H${round(box.right)}`),
  ].map((d) => element('path', { class: 'grid', d }));
}

/** Marked places, each with a line to both axes and its words on the level one. */
function marksOf({ marks, box, frame }: LorenzLayout): string[] {
  return marks.flatMap(({ x, y, lines }) => [
    element('path', {
      class: 'note-line',
      d: `M${round(box.left)} ${round(y)}H${round(x)}V${round(box.bottom)}`,
    }),
    element('circle', { class: 'point warm', cx: x, cy: y, r: 4.5 }),
    ...upwards({ x: box.left + INSIDE, y: y - 6, lines }, 'direct', frame),
  ]);
}

/** Lines of words of which the last stands at a place. */
function upwards({ x, y, lines }: LorenzLayout['equal'], look: string, frame: Frame): string[] {
  const leading = leadingOf(frame);
  return labelLines(lines, { class: look, x, y: y - (lines.length - 1) * leading }, leading);
}
