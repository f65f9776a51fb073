import { chartSvg } from '../parts/chart-svg.ts';
import { inBothFrames } from '../parts/frame.ts';
import { element, label, round } from '../parts/svg.ts';
import { type LanesInput, type LanesLayout, layoutLanes } from './layout.ts';

/** Thickness of a lane by level: in full, rationed, ended. */
const THICKNESS = [12, 6, 2];

/** Draws lanes with their turning points in both frames; `words` is read out in place of the picture. */
export function drawLanes(input: LanesInput, words: string): string[] {
  return inBothFrames((frame) => renderLanes(layoutLanes(input, frame), words));
}

/** Draws lanes with their turning points in one frame. */
export function renderLanes(layout: LanesLayout, words: string): string {
  const { frame, xTicks } = layout;
  const foot = frame.height - 22;
  const marks = [
    ...xTicks.map(({ at }) => element('path', { class: 'grid', d: `M${round(at)} 0V${foot}` })),
    ...layout.lanes.flatMap((lane) => [
      label(lane.label, { class: 'name', x: 0, y: lane.y + 14 }),
      ...lane.stretches.map(({ x, width, level }) => {
        const height = THICKNESS[level] ?? 2;
        const y = lane.y + 30 - height / 2;
        return element('rect', { class: 'column warm', x, y, width, height });
      }),
      ...lane.points.map(leaderOf),
      ...lane.points.flatMap(({ x, y, text }) => [
        element('circle', { class: 'event', cx: x, cy: y, r: 4.5 }),
        label(text.words, { class: 'event-words', x: text.x, y: text.y }),
      ]),
    ]),
    ...xTicks.map(({ at, text }) =>
      label(text, { class: 'tick middle', x: Math.max(14, at), y: frame.height - 6 }),
    ),
  ];
  return chartSvg('lanes', frame, { words, marks });
}

/** Leads from a turning point down to its words; drawn before all words, so that it strikes none through. */
function leaderOf({ x, y, text }: LanesLayout['lanes'][number]['points'][number]): string {
  const d = `M${round(x)} ${round(y)}V${round(text.y - 4)}H${round(Math.max(x, text.x - 2))}`;
  return element('path', { class: 'note-line', d });
}
