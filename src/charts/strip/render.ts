import { type Drawing, drawingOf, type ToldMarks } from '../parts/drawing.ts';
import { CARD_BESIDE, inBothFrames } from '../parts/frame.ts';
import { drawGrid } from '../parts/grid.ts';
import { writePoints } from '../parts/read-points.ts';
import { type Side, sideOf } from '../parts/side.ts';
import { element, escapeText, label, pathThrough, round } from '../parts/svg.ts';
import { layoutStrip, type PlacedDot, type StripInput, type StripLayout } from './layout.ts';

type Row = StripLayout['rows'][number];

/** Draws rows of dots in both frames; `words` is read out in place of the picture. */
export function drawStrip(input: StripInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderStrip(layoutStrip(input, frame), words));
}

/** The same for a share card, in the frame that a card has room for. */
export function drawStripOnCard(input: StripInput, words: string): Drawing {
  return renderStrip(layoutStrip(input, CARD_BESIDE), words);
}

/** Draws rows of dots in one frame. */
export function renderStrip(layout: StripLayout, words: string): Drawing {
  const { frame, ticks } = layout;
  const side = sideOf(frame);
  const bottom = frame.height - 24;
  const marks = [
    drawGrid(
      ticks.map(({ at }) => [
        [side.x(at), 18],
        [side.x(at), bottom],
      ]),
    ),
    ...ticks.map(({ at, text }, index) =>
      label(text, {
        class: side.tone(`tick ${anchorOf(index, ticks.length)}`),
        ...{ x: side.x(at), y: frame.height - 6 },
      }),
    ),
    ...layout.rows.flatMap((row) => rowOf(row, layout)),
  ];
  return drawingOf('strip', frame, { words, marks, ...toldOf(layout) });
}

/** Outer tick labels lean inwards so that they stay in the frame. */
function anchorOf(index: number, count: number): string {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}

function rowOf(row: Row, { frame, tone }: StripLayout): string[] {
  const side = sideOf(frame);
  return [
    ...row.head.map(({ x, y, text }) =>
      label(text, { class: side.tone('name halo'), x: side.x(x), y }),
    ),
    summaryOf(row, side),
    element('path', { class: 'track-line', d: `M0 ${row.y}H${frame.width}` }),
    ...dotsOf(row, tone, side),
    element('path', {
      class: 'median',
      d: pathThrough([
        [side.x(row.median), row.y - 9],
        [side.x(row.median), row.y + 9],
      ]),
    }),
    ...row.names.map(({ x, y, text, end }) =>
      label(text, { class: side.tone(end ? 'direct end' : 'direct'), x: side.x(x), y }),
    ),
  ];
}

/** What the upright of a row stands for, behind a sign like it. */
function summaryOf({ summary: { x, y, text } }: Row, side: Side): string {
  const sign = element('tspan', { class: 'sign' }, '|');
  const at = { class: side.tone('tick end'), x: side.x(x), y };
  return element('text', at, `${sign} ${escapeText(text)}`);
}

/** Dots that lie on one another shine through only where they are of several paths; more than these add nothing. */
const PATHS = 6;

/** The dots of a row as they are dealt out to paths, in the order of the paths. */
function dealt({ dots }: Row): PlacedDot[][] {
  const plain = dots.filter(({ strong }) => !strong);
  return Array.from({ length: PATHS }, (_, path) =>
    plain.filter((_, index) => index % PATHS === path),
  ).filter((some) => some.length > 0);
}

/**
 * Two hundred dots are most of a strip's bytes: they are the round ends of lines without length, on a few paths, and
 * the stressed one lies on top.
 */
function dotsOf(row: Row, tone: string, side: Side): string[] {
  const y = round(row.y);
  const paths = dealt(row).map((dots) =>
    element('path', { d: dots.map(({ x }) => `M${round(side.x(x))} ${y}h0`).join('') }),
  );
  return [
    ...(paths.length === 0 ? [] : [element('g', { class: `dots ${tone}` }, ...paths)]),
    ...strongOf(row).map(({ x }) =>
      element('circle', { class: `dot strong ${tone}`, cx: side.x(x), cy: y, r: 6 }),
    ),
  ];
}

function strongOf({ dots }: Row): PlacedDot[] {
  return dots.filter(({ strong }) => strong);
}

/** What each dot is, those of the paths first, and where the stressed ones are: the read-out finds the others itself. */
function toldOf({ frame, rows, about }: StripLayout): { told: ToldMarks; read: string } {
  const plain = rows.flatMap((row) => dealt(row).flat());
  const strong = rows.flatMap((row) => strongOf(row).map((dot) => ({ ...dot, y: row.y })));
  const side = sideOf(frame);
  const points = strong.map(({ x, y }) => [side.x(x), y] as const);
  const words = [...plain, ...strong].map((dot) => dot.words);
  return { told: { about, words }, read: writePoints('', [{ from: plain.length, points }]) ?? '' };
}
