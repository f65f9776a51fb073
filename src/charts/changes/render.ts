import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames } from '../parts/frame.ts';
import { readNamed } from '../parts/read-points.ts';
import { element, label, round } from '../parts/svg.ts';
import { type ChangesInput, type ChangesLayout, layoutChanges } from './layout.ts';

/** Draws changes to the left and right of zero in both frames; `words` is read out in place of the picture. */
export function drawChanges(input: ChangesInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderChanges(layoutChanges(input, frame), words));
}

/** Draws changes to the left and right of zero in one frame. */
export function renderChanges({ frame, rows, tone, zero }: ChangesLayout, words: string): Drawing {
  const marks = [
    ...rows.flatMap((row) => [
      ...(row.isSum ? [element('path', { class: 'grid', d: `M0 ${row.y}H${frame.width}` })] : []),
      label(row.label, { class: row.isSum ? 'name' : 'item', x: 0, y: row.y + 17 }),
      label(row.words, { class: 'name end', x: frame.width, y: row.y + 17 }),
      element('rect', {
        class: row.isSum ? 'sum' : `column ${tone}`,
        x: row.x,
        y: row.y + 24,
        width: row.width,
        height: 12,
      }),
    ]),
    // Beside the bars alone, so that it runs through no words.
    element('path', {
      class: 'median',
      d: rows.map(({ y }) => `M${round(zero.at)} ${y + 21}v18`).join(''),
    }),
    ...drawTicks([zero], frame.height - 4, frame),
  ];
  const named = rows.map((row) => ({ ...row, x: row.x + row.width / 2, y: row.y + 30 }));
  return drawingOf('changes', frame, { words, marks, ...readNamed('y', named) });
}
