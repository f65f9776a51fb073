import { drawTicks } from '../parts/axis.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_FRAME, inBothFrames } from '../parts/frame.ts';
import { readNamed } from '../parts/read-points.ts';
import { sideOf } from '../parts/side.ts';
import { element, label, round } from '../parts/svg.ts';
import { type LanesInput, type LanesLayout, layoutLanes } from './layout.ts';
import type { PlacedPoint } from './words.ts';

/** Thickness of a lane by level: in full, rationed, ended. */
const THICKNESS = [12, 6, 2];

/** Draws lanes with their turning points in both frames; `words` is read out in place of the picture. */
export function drawLanes(input: LanesInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderLanes(layoutLanes(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawLanesOnCard(input: LanesInput, words: string): Drawing {
  return renderLanes(layoutLanes(input, CARD_FRAME), words);
}

/** Draws lanes with their turning points in one frame. */
export function renderLanes(layout: LanesLayout, words: string): Drawing {
  const { frame, xTicks } = layout;
  const side = sideOf(frame);
  const foot = frame.height - 22;
  const marks = [
    ...xTicks.map(({ at }) => element('path', { class: 'grid', d: `M${round(at)} 0V${foot}` })),
    ...layout.lanes.flatMap((lane) => [
      label(lane.label, { class: side.tone('name halo'), x: side.x(0), y: lane.nameY }),
      ...lane.stretches.map(({ x, width, level }) => {
        const height = THICKNESS[level] ?? 2;
        return element('rect', { class: 'column warm', x, y: lane.y - height / 2, width, height });
      }),
      ...lane.points.map(leaderOf),
      ...lane.points.flatMap(({ x, y, end, lines }) => [
        element('circle', { class: 'event', cx: x, cy: y, r: 4.5 }),
        ...lines.map((line) =>
          label(line.text, {
            class: end ? 'event-words end' : 'event-words',
            x: line.x,
            y: line.y,
          }),
        ),
      ]),
    ]),
    ...drawTicks(xTicks, frame.height - 6, frame),
  ];
  const named = layout.lanes.flatMap((lane) =>
    lane.points.map(({ x, y, text }) => ({ x, y, label: lane.label, words: text })),
  );
  const { read, told } = readNamed('', named);
  // Its words have their dates.
  return drawingOf('lanes', frame, { words, marks, read, told: { ...told, about: '' } });
}

/** Leads from a turning point down to where its words begin or end. */
function leaderOf({ x, y, end, lines }: PlacedPoint): string {
  const last = lines.at(-1)?.y ?? y;
  const d = `M${round(x)} ${round(y)}V${round(last - 4)}h${end ? -3 : 3}`;
  return element('path', { class: 'note-line', d });
}
