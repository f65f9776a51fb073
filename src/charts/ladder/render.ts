import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_FRAME, inBothFrames, LEADING } from '../parts/frame.ts';
import { readNamed } from '../parts/read-points.ts';
import { sideOf } from '../parts/side.ts';
import { element, label, round } from '../parts/svg.ts';
import { type LadderInput, type LadderLayout, layoutLadder } from './layout.ts';

/** Draws a ladder in both frames; `words` is read out in place of the picture. */
export function drawLadder(input: LadderInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderLadder(layoutLadder(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawLadderOnCard(input: LadderInput, words: string): Drawing {
  return renderLadder(layoutLadder(input, CARD_FRAME), words);
}

/** Draws a ladder in one frame. */
export function renderLadder({ frame, lists, tone }: LadderLayout, words: string): Drawing {
  const side = sideOf(frame);
  const marks = lists.flatMap((list) => [
    label(list.label, { class: side.tone('name'), x: side.x(list.left), y: list.top + 14 }),
    ...list.ticks.map(({ at }) =>
      element('path', {
        class: 'grid',
        d: `M${round(side.x(at))} ${list.top + 40}V${list.bottom}`,
      }),
    ),
    element('path', {
      class: 'median',
      d: `M${round(side.x(list.middle.x))} ${list.top + 38}V${list.bottom}`,
    }),
    label(list.middle.text, {
      class: side.tone(list.middle.end ? 'tick end' : 'tick'),
      x: side.x(list.middle.x),
      y: list.top + 34,
    }),
    ...list.rows.flatMap((row) => [
      element('path', {
        class: 'track-line',
        d: `M${round(side.x(list.from))} ${round(row.y)}H${round(side.x(list.to))}`,
      }),
      element('circle', { class: `point ${tone}`, cx: side.x(row.x), cy: row.y, r: 5 }),
      ...row.lines.map((line, index) =>
        label(line, {
          class: side.tone('item halo'),
          ...{ x: side.x(list.left), y: row.wordsY + index * LEADING },
        }),
      ),
      label(row.words, {
        class: side.tone('tick end'),
        ...{ x: side.x(list.left + list.width), y: row.wordsY },
      }),
    ]),
    ...list.ticks.map(({ at, text }, index) =>
      label(text, {
        class: side.tone(`tick ${anchorOf(index, at, list)}`),
        x: side.x(at),
        y: list.bottom + 16,
      }),
    ),
  ]);
  const named = lists.flatMap((list) => list.rows.map((row) => ({ ...row, x: side.x(row.x) })));
  return drawingOf('ladder', frame, { words, marks, ...readNamed('y', named) });
}

/** Outer tick labels lean inwards so that they stay in the list. */
function anchorOf(index: number, at: number, list: LadderLayout['lists'][number]): string {
  if (index === 0) return 'start';
  return at > list.to - 8 ? 'end' : 'middle';
}
