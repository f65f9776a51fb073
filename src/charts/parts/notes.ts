import type { ScaleLinear } from 'd3';
import { type Frame, textWidth } from './frame.ts';
import { element, label, pathThrough } from './svg.ts';

/** A turning point on an axis of years. */
export interface Note {
  readonly at: number;
  readonly text: string;
}

/** A note with its place; `end` writes its words to the left of its line. */
export interface PlacedNote {
  readonly x: number;
  readonly text: string;
  readonly end: boolean;
}

/**
 * Notes inside the axis. Words stand to the right of their line, or to the left where the next note or the
 * edge is too near.
 */
export function placeNotes(
  notes: readonly Note[],
  x: ScaleLinear<number, number>,
  frame: Frame,
): PlacedNote[] {
  const [from = 0, to = 0] = x.domain();
  const inside = notes.filter(({ at }) => at > from && at < to);
  return inside.map(({ at, text }, index) => {
    const next = inside[index + 1];
    const room = next ? x(next.at) : frame.width;
    return { x: x(at), text, end: x(at) + textWidth(text, frame) + 8 > room };
  });
}

/** A thin line from the note's words at `top` down to `bottom`. */
export function drawNotes(notes: readonly PlacedNote[], top: number, bottom: number): string[] {
  return notes.flatMap(({ x, text, end }) => [
    element('path', {
      class: 'note-line',
      d: pathThrough([
        [x, top + 4],
        [x, bottom],
      ]),
    }),
    label(text, { class: end ? 'note end' : 'note', x: end ? x - 4 : x + 4, y: top }),
  ]);
}
