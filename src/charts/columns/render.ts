import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames } from '../parts/frame.ts';
import { drawGrid } from '../parts/grid.ts';
import { hatchPattern } from '../parts/hatch.ts';
import { drawNotes } from '../parts/notes.ts';
import { writePoints } from '../parts/read-points.ts';
import { boxPath, element, label } from '../parts/svg.ts';
import { type ColumnsInput, type ColumnsLayout, layoutColumns } from './layout.ts';

/**
 * Draws columns by year in both frames; `id` makes the pattern for missing years unique on the page,
 * and `words` is read out in place of the picture.
 */
export function drawColumns(input: ColumnsInput, id: string, words: string): Drawing[] {
  return inBothFrames((frame) => renderColumns(layoutColumns(input, frame), id, words));
}

/** Draws columns by year in one frame. */
export function renderColumns(layout: ColumnsLayout, id: string, words: string): Drawing {
  const { frame, yTicks, xTicks, left } = layout;
  const marks = [
    drawGrid(
      yTicks.map(({ at }) => [
        [left, at],
        [frame.width, at],
      ]),
    ),
    ...missingOf(layout, `${id}-${frame.name}`),
    ...columnsOf(layout),
    ...drawNotes(layout.notes, { base: layout.top - 10, bottom: layout.bottom, frame }),
    ...yTicks.map(({ at, text }) => label(text, { class: 'tick end', x: left - 5, y: at + 4 })),
    ...drawTicks(xTicks, frame.height - 6, frame),
  ];
  return drawingOf('columns', frame, { words, marks, read: pointsOf(layout) });
}

/** All columns as one path: nothing tells one from another, and tables and read-outs have their words. */
function columnsOf({ columns, tone }: ColumnsLayout): string[] {
  const drawn = columns.filter(({ height }) => height > 0);
  if (drawn.length === 0) return [];
  return [element('path', { class: `column ${tone}`, d: drawn.map(boxPath).join('') })];
}

/** A point at the top of each column: the figure's table has a row for each. */
function pointsOf({ columns }: ColumnsLayout): string | undefined {
  return writePoints('x', [
    { points: columns.map(({ x, y, width }) => [x + width / 2, y] as const) },
  ]);
}

function missingOf({ missing, frame, top, bottom }: ColumnsLayout, id: string): string[] {
  if (!missing) return [];
  const area = { x: missing.x, y: top, width: missing.width, height: bottom - top };
  return [
    hatchPattern(id),
    element('rect', { class: 'missing', fill: `url(#${id})`, ...area }),
    label(missing.text, { class: 'note end', x: frame.width, y: 12 }),
  ];
}
