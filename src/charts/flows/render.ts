import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames } from '../parts/frame.ts';
import { drawLegend } from '../parts/legend.ts';
import { writePoints } from '../parts/read-points.ts';
import { sideOf } from '../parts/side.ts';
import { boxPath, element, label, round } from '../parts/svg.ts';
import { toneOf } from './keys.ts';
import { type FlowsInput, type FlowsLayout, layoutFlows, type PlacedFlow } from './layout.ts';

/** Draws flows in both frames; `words` is read out in place of the picture. */
export function drawFlows(input: FlowsInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderFlows(layoutFlows(input, frame), words));
}

/** Draws flows in one frame. */
export function renderFlows(layout: FlowsLayout, words: string): Drawing {
  const marks = [
    ...drawLegend(layout.legend, layout.frame),
    ...layout.panels.map((panel) =>
      element('g', { transform: `translate(0 ${round(panel.y)})` }, ...panelOf(panel, layout)),
    ),
    ...drawTicks(layout.xTicks, layout.frame.height - 4, layout.frame),
  ];
  return drawingOf('flows', layout.frame, { words, marks, read: pointsOf(layout) });
}

/** A point a span in each panel, on its zero line: the figure's table has a row for each span. */
function pointsOf({ panels }: FlowsLayout): string | undefined {
  const groups = panels.map(({ y, zero, row, middles }) => ({
    from: row,
    points: middles.map((x) => [x, y + zero] as const),
  }));
  return writePoints('x', groups);
}

function panelOf(panel: PlacedFlow, { frame, left, width }: FlowsLayout): string[] {
  const side = sideOf(frame);
  const across = (at: number) => `M${round(left)} ${round(at)}H${round(frame.width)}`;
  return [
    ...panel.ticks.map(({ at }) => element('path', { class: 'grid', d: across(at) })),
    ...[true, false].flatMap((isIn) => {
      const bars = panel.bars.filter((bar) => bar.isIn === isIn);
      const look = `column ${toneOf(isIn, panel.isMoved)}`;
      const d = bars.map((bar) => boxPath({ ...bar, width })).join('');
      return d === '' ? [] : [element('path', { class: look, d })];
    }),
    element('path', { class: 'axis', d: across(panel.zero) }),
    ...panel.ticks.map(({ at, text }) =>
      label(text, { class: 'tick end', x: left - 5, y: at + 4 }),
    ),
    ...(panel.label === ''
      ? []
      : [
          label(panel.label, { class: side.tone('name'), x: side.x(0), y: 14 }),
          label(panel.words, { class: side.tone('item end'), x: side.x(frame.width), y: 14 }),
        ]),
  ];
}
