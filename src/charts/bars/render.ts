import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_BESIDE, inBothFrames, LEADING } from '../parts/frame.ts';
import { hatchPattern } from '../parts/hatch.ts';
import { fillOf } from '../parts/part-tone.ts';
import { readNamed } from '../parts/read-points.ts';
import { sideOf } from '../parts/side.ts';
import { element, label, labelLines } from '../parts/svg.ts';
import { type BarsInput, type BarsLayout, layoutBars } from './layout.ts';

/** Draws ranked bars in both frames; `words` is read out in place of the picture. */
export function drawBars(input: BarsInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderBars(layoutBars(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawBarsOnCard(input: BarsInput, words: string): Drawing {
  return renderBars(layoutBars(input, CARD_BESIDE), words);
}

/** Draws bars of the parts of a pool in both frames; `id` makes the hatching of what is not split unique on the page. */
export function drawPartBars(input: BarsInput, id: string, words: string): Drawing[] {
  return inBothFrames((frame) => renderBars(layoutBars(input, frame), words, id));
}

/** Draws ranked bars in one frame. */
export function renderBars({ frame, rows, left }: BarsLayout, words: string, id = ''): Drawing {
  const side = sideOf(frame);
  const hatch = `${id}-${frame.name}`;
  const marks = rows.flatMap((row) => [
    ...labelLines(row.label, { class: side.tone('name'), x: side.x(0), y: row.y }, LEADING),
    element('rect', {
      class: row.part ? `part ${row.part}` : `column ${row.tone}`,
      ...{ x: side.x(left, row.width), y: row.bar, width: row.width, height: 12 },
      fill: row.part ? fillOf(row.part, hatch) : undefined,
    }),
    label(row.words, {
      class: side.tone('tick'),
      ...{ x: side.x(left + row.width + 6), y: row.bar + 10 },
    }),
  ]);
  const isHatched = rows.some(({ part }) => part === 'unsplit');
  return drawingOf('bars', frame, {
    words,
    marks: isHatched ? [hatchPattern(hatch), ...marks] : marks,
    ...readNamed(
      'y',
      rows.map((row) => ({
        ...{ label: row.label.join(' '), words: row.words },
        ...{ x: side.x(left + row.width), y: row.bar + 6 },
      })),
    ),
  });
}
