import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames } from '../parts/frame.ts';
import { hatchPattern } from '../parts/hatch.ts';
import { type Side, sideOf } from '../parts/side.ts';
import { element, escapeText, label } from '../parts/svg.ts';
import {
  keyWidth,
  layoutStill,
  type StillEntry,
  type StillInput,
  type StillLayout,
  type StillMark,
  SWATCH,
} from './still-layout.ts';

/**
 * Draws a map in both frames that is whole by itself: a pointer over a country is told its name and value, and
 * the legend is part of the picture. `id` makes the pattern of "no data" unique on the page.
 */
export function drawStill(input: StillInput, id: string, words: string): Drawing[] {
  return inBothFrames((frame) => renderStill(layoutStill(input, frame), id, words));
}

/** Draws such a map in one frame. */
export function renderStill(layout: StillLayout, id: string, words: string): Drawing {
  const side = sideOf(layout.frame);
  const hatch = `${id}-hatch-${layout.frame.name}`;
  const scaled = { transform: `scale(${layout.scale.toFixed(4)})`, fill: `url(#${hatch})` };
  const lands = element(
    'g',
    { class: 'lands', ...scaled },
    element('path', { class: 'sphere', d: layout.sphere }),
    ...layout.marks.map((mark) => markOf(mark, layout.dot)),
    element('path', { class: 'disputed', d: layout.disputed }),
  );
  const marks = [
    hatchPattern(hatch, 1 / layout.scale),
    lands,
    ...layout.legend.flatMap((entry) => entryOf(entry, hatch, side)),
  ];
  return drawingOf('still-map', layout.frame, { words, marks, look: layout.hue, read: '' });
}

function markOf({ title, bin, form }: StillMark, dot: number): string {
  const words = element('title', {}, escapeText(title));
  if (typeof form === 'string') return element('path', { class: `c-${bin}`, d: form }, words);
  const { x, y, hit } = form;
  const around = hit > dot ? [element('circle', { class: 'hit', cx: x, cy: y, r: hit })] : [];
  const own = element('circle', { cx: x, cy: y, r: dot });
  return element('g', { class: `isle c-${bin}` }, words, ...around, own);
}

function entryOf({ bin, words, x, y }: StillEntry, hatch: string, side: Side): string[] {
  const { width, height, gap } = SWATCH;
  const box = { class: `swatch c-${bin}`, x: side.x(x, width), y: y - height + 1, width, height };
  const fill = bin === 'none' ? `url(#${hatch}-key)` : undefined;
  return [
    ...(bin === 'none' ? [hatchPattern(`${hatch}-key`)] : []),
    element('rect', { ...box, fill }),
    ...(bin === 'none' ? [emptyDot(side.x(x + width + gap, height), y)] : []),
    label(words, { class: side.tone('tick'), x: side.x(x + keyWidth(bin) + gap), y }),
  ];
}

/** How a place without data looks that is only a dot. */
function emptyDot(x: number, y: number): string {
  const r = SWATCH.height / 2 - 1;
  return element('circle', { class: 'swatch isle c-none', cx: x + r + 1, cy: y - r, r });
}
