import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames } from '../parts/frame.ts';
import { drawGrid } from '../parts/grid.ts';
import { drawLegend } from '../parts/legend.ts';
import { drawNotes } from '../parts/notes.ts';
import { writePoints } from '../parts/read-points.ts';
import { element, label, pathThrough } from '../parts/svg.ts';
import { layoutTimeline, type TimelineInput, type TimelineLayout } from './layout.ts';

/** Draws a timeline in both frames; `words` is read out in place of the picture. */
export function drawTimeline(input: TimelineInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderTimeline(layoutTimeline(input, frame), words));
}

/** Draws a timeline in one frame. */
export function renderTimeline(layout: TimelineLayout, words: string): Drawing {
  const { frame, plot } = layout;
  const marks = [
    ...drawLegend(layout.legend, frame),
    gridOf(layout),
    ...drawNotes(layout.notes, { base: plot.top - 16, bottom: plot.bottom, frame }),
    ...linesOf(layout),
    ...ticksOf(layout),
    ...labelsOf(layout),
    ...marksOf(layout),
  ];
  const read = writePoints('x', layout.read);
  return drawingOf('timeline', frame, { words, marks, read });
}

function gridOf({ plot, yTicks }: TimelineLayout): string {
  return drawGrid(
    yTicks.map(({ at }) => [
      [plot.left, at],
      [plot.right, at],
    ]),
  );
}

/** Drawn over the lines, so that a line which starts beneath a label does not strike it through. */
function ticksOf({ xTicks, yTicks, frame, plot }: TimelineLayout): string[] {
  return [
    ...yTicks.map(({ at, text }) =>
      plot.left > 0
        ? label(text, { class: 'tick end', x: plot.left - 5, y: at + 4 })
        : label(text, { class: 'tick', x: 0, y: at - 4 }),
    ),
    ...drawTicks(xTicks, frame.height - 6, frame),
  ];
}

function linesOf({ lines }: TimelineLayout): string[] {
  return lines.flatMap(({ tone, runs, faint }) => [
    ...faint.map((run) => runDrawn(run, 'faint')),
    ...runs.map((run) => runDrawn(run, tone)),
  ]);
}

function runDrawn(run: TimelineLayout['lines'][number]['runs'][number], tone: string): string {
  const [only] = run;
  if (run.length === 1 && only)
    return element('circle', { class: `point ${tone}`, cx: only[0], cy: only[1], r: 2.5 });
  return element('path', { class: `line ${tone}`, d: pathThrough(run) });
}

function marksOf({ marks }: TimelineLayout): string[] {
  return marks.map(({ tone, at: [cx, cy] }) =>
    element('circle', { class: `mark ${tone}`, cx, cy, r: 3 }),
  );
}

function labelsOf({ labels, lines }: TimelineLayout): string[] {
  const ends = lines.flatMap(({ endTone, end }) =>
    end ? [element('circle', { class: `point ${endTone}`, cx: end[0], cy: end[1], r: 3.5 })] : [],
  );
  return [
    ...ends,
    ...labels.map(({ x, y, text, tone }) => label(text, { class: `direct ${tone}`, x, y })),
  ];
}
