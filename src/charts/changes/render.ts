import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames, LEADING } from '../parts/frame.ts';
import { hatchPattern } from '../parts/hatch.ts';
import { fillOf } from '../parts/part-tone.ts';
import { readNamed } from '../parts/read-points.ts';
import { sideOf } from '../parts/side.ts';
import { element, label, labelLines, round } from '../parts/svg.ts';
import { type ChangesInput, type ChangesLayout, layoutChanges } from './layout.ts';

/** Draws changes to the left and right of zero in both frames; `words` is read out in place of the picture. */
export function drawChanges(input: ChangesInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderChanges(layoutChanges(input, frame), words));
}

/** Draws changes of the parts of a pool in both frames; `id` makes the hatching of what is not split unique on the page. */
export function drawPartChanges(input: ChangesInput, id: string, words: string): Drawing[] {
  return inBothFrames((frame) => renderChanges(layoutChanges(input, frame), words, id));
}

/** Draws changes to the left and right of zero in one frame. */
export function renderChanges(layout: ChangesLayout, words: string, id = ''): Drawing {
  const { frame, rows, zero } = layout;
  const side = sideOf(frame);
  const hatch = `${id}-${frame.name}`;
  const marks = [
    ...(rows.some(({ part }) => part === 'unsplit') ? [hatchPattern(hatch)] : []),
    ...rows.flatMap((row) => [
      ...(row.isSum ? [element('path', { class: 'grid', d: `M0 ${row.y}H${frame.width}` })] : []),
      ...labelLines(
        row.label,
        { class: side.tone(row.isSum ? 'name' : 'item'), x: side.x(0), y: row.y + 17 },
        LEADING,
      ),
      label(row.words, { class: side.tone('name end'), x: side.x(frame.width), y: row.y + 17 }),
      element('rect', {
        class: toneOf(row, layout),
        ...{ x: side.x(row.x, row.width), y: row.bar, width: row.width, height: 12 },
        fill: row.part ? fillOf(row.part, hatch) : undefined,
      }),
    ]),
    // Beside the bars alone, so that it runs through no words.
    element('path', {
      class: 'median',
      d: rows.map(({ bar }) => `M${round(side.x(zero.at))} ${bar - 3}v18`).join(''),
    }),
    ...drawTicks([{ ...zero, at: side.x(zero.at) }], frame.height - 4, frame),
  ];
  const named = rows.map(({ label: lines, words, x, width, bar }) => ({
    ...{ label: lines.join(' '), words },
    ...{ x: side.x(x + width / 2), y: bar + 6 },
  }));
  return drawingOf('changes', frame, { words, marks, ...readNamed('y', named) });
}

/** What parts come to is an outline: none of their colours is that of the whole. */
function toneOf(row: ChangesLayout['rows'][number], { rows, tone }: ChangesLayout): string {
  if (row.isSum) return rows.some(({ part }) => part !== null) ? 'hollow' : 'sum';
  return row.part ? `part ${row.part}` : `column ${tone}`;
}
