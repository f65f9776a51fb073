import { chartSvg } from '../parts/chart-svg.ts';
import { inBothFrames } from '../parts/frame.ts';
import { drawNotes } from '../parts/notes.ts';
import { element, label, pathThrough } from '../parts/svg.ts';
import { layoutTimeline, type TimelineInput, type TimelineLayout } from './layout.ts';

/** Draws a timeline in both frames; `words` is read out in place of the picture. */
export function drawTimeline(input: TimelineInput, words: string): string[] {
  return inBothFrames((frame) => renderTimeline(layoutTimeline(input, frame), words));
}

/** Draws a timeline in one frame. */
export function renderTimeline(layout: TimelineLayout, words: string): string {
  const marks = [
    ...gridOf(layout),
    ...breaksOf(layout),
    ...drawNotes(layout.notes, layout.plot.top - 16, layout.plot.bottom),
    ...linesOf(layout),
    ...ticksOf(layout),
    ...labelsOf(layout),
  ];
  return chartSvg('timeline', layout.frame, { words, marks });
}

function gridOf({ plot, yTicks }: TimelineLayout): string[] {
  return yTicks.map(({ at }) =>
    element('path', {
      class: 'grid',
      d: pathThrough([
        [0, at],
        [plot.right, at],
      ]),
    }),
  );
}

/** Drawn over the lines, so that a line which starts beneath a label does not strike it through. */
function ticksOf({ xTicks, yTicks, frame }: TimelineLayout): string[] {
  return [
    ...yTicks.map(({ at, text }) => label(text, { class: 'tick', x: 0, y: at - 4 })),
    ...xTicks.map(({ at, text }) =>
      label(text, { class: 'tick middle', x: Math.max(14, at), y: frame.height - 6 }),
    ),
  ];
}

function breaksOf({ breaks, plot }: TimelineLayout): string[] {
  return breaks.map((x) =>
    element('path', {
      class: 'break',
      d: pathThrough([
        [x, plot.top],
        [x, plot.bottom],
      ]),
    }),
  );
}

function linesOf({ lines }: TimelineLayout): string[] {
  return lines.flatMap(({ tone, runs }) =>
    runs.map((run) => {
      const [only] = run;
      if (run.length === 1 && only)
        return element('circle', { class: `point ${tone}`, cx: only[0], cy: only[1], r: 2.5 });
      return element('path', { class: `line ${tone}`, d: pathThrough(run) });
    }),
  );
}

function labelsOf({ labels, lines }: TimelineLayout): string[] {
  const ends = lines.flatMap(({ tone, runs }) => {
    const last = runs.at(-1)?.at(-1);
    return last
      ? [element('circle', { class: `point ${tone}`, cx: last[0], cy: last[1], r: 3.5 })]
      : [];
  });
  return [
    ...ends,
    ...labels.map(({ x, y, text, tone }) => label(text, { class: `direct ${tone}`, x, y })),
  ];
}
