import type { ScaleLinear } from 'd3';
import { type Frame, fitText, textWidth } from './frame.ts';
import { element, label, pathThrough } from './svg.ts';

/** A turning point on an axis of years, or a break from which values are counted in another way. */
export interface Note {
  readonly at: number;
  readonly text: string;
  readonly isBreak?: boolean;
}

/** A note with its place; `end` writes its words to the left of its line. */
export interface PlacedNote {
  readonly x: number;
  /** Empty where another break says the same and there is no room to say it twice. */
  readonly text: string;
  readonly end: boolean;
  /** Where its words begin that stand over the end of their line, for want of room beside it. */
  readonly over: number | null;
  readonly isBreak: boolean;
  /** In which line of words it stands: 0 is the lowest. */
  readonly level: number;
}

/** More lines of words than this would take the chart its room. */
const LEVELS = 3;
/** What words keep from their own line, and from other words. */
const [NEAR, APART] = [4, 8];

/**
 * Notes inside the axis, in order of time. Words stand to the right of their line, or to the left where the next words
 * or the edge are too near, in as few lines of words as keep them apart; long ones over their line where no side has
 * room for them.
 */
export function placeNotes(
  notes: readonly Note[],
  x: ScaleLinear<number, number>,
  frame: Frame,
): PlacedNote[] {
  const [from = 0, to = 0] = x.domain();
  const inside = notes
    .filter(({ at }) => at > from && at < to)
    .sort((a, b) => a.at - b.at)
    .map(({ at, text, isBreak = false }) => ({
      ...{ x: x(at), text: fitText(text, frame.width, frame), isBreak },
    }));
  for (const mayStandOver of [false, true])
    for (let levels = 1; levels <= LEVELS; levels++) {
      const placed = settle(inside, [], { levels, frame, mayStandOver });
      if (placed) return placed;
    }
  return inside.map((note) => ({ ...note, end: note.x > frame.width / 2, over: null, level: 0 }));
}

type Standing = Pick<PlacedNote, 'x' | 'text' | 'isBreak'>;

/** How many lines of words there may be, and whether words may stand over their lines. */
interface Room {
  readonly levels: number;
  readonly frame: Frame;
  readonly mayStandOver: boolean;
}

/** The rest of the notes beside those placed; `null` where so many lines of words do not keep them apart. */
function settle(
  [note, ...more]: readonly Standing[],
  placed: readonly PlacedNote[],
  room: Room,
): PlacedNote[] | null {
  if (note === undefined) return [...placed];
  const over = room.mayStandOver ? [{ end: false, over: overLine(note, room.frame) }] : [];
  const sides = [{ end: false, over: null }, { end: true, over: null }, ...over];
  const places: PlacedNote[] = Array.from({ length: room.levels }, (_, level) =>
    sides.map((side) => ({ ...note, ...side, level })),
  ).flat();
  const isSaid = [...placed, ...more].some((one) => one.isBreak && one.text === note.text);
  if (note.isBreak && isSaid) places.push({ ...note, text: '', end: false, over: null, level: 0 });
  for (const place of places) {
    const all = isFree(place, placed, room.frame) && settle(more, [...placed, place], room);
    if (all) return all;
  }
  return null;
}

/** Where words begin in the middle over their line, or where they just stay inside the frame. */
function overLine({ x, text }: Standing, frame: Frame): number {
  const width = textWidth(text, frame);
  return Math.max(0, Math.min(x - width / 2, frame.width - width));
}

/** How many lines of words notes take. */
export function levelsOf(notes: readonly PlacedNote[]): number {
  return Math.max(0, ...notes.map(({ level }) => level + 1));
}

/** Height of a line of words. */
export function leadingOf({ font }: Frame): number {
  return font + 3;
}

/** Whether a note's words are inside the frame and clear of other words, and no line runs through any. */
function isFree(note: PlacedNote, placed: readonly PlacedNote[], frame: Frame): boolean {
  if (note.text === '') return true;
  const [left, right] = spanOf(note, frame);
  if (left < 0 || right > frame.width) return false;
  return placed.every((other) => {
    if (other.text === '') return true;
    const [otherLeft, otherRight] = spanOf(other, frame);
    if (other.level === note.level) return right + APART <= otherLeft || otherRight + APART <= left;
    const isThrough =
      other.level > note.level
        ? left - 2 < other.x && other.x < right + 2
        : otherLeft - 2 < note.x && note.x < otherRight + 2;
    return !isThrough;
  });
}

function spanOf({ x, text, end, over }: PlacedNote, frame: Frame): readonly [number, number] {
  const width = textWidth(text, frame);
  if (over !== null) return [over, over + width];
  return end ? [x - NEAR - width, x - NEAR] : [x + NEAR, x + NEAR + width];
}

/** A thin line, dotted for a break, from each note's words down to `bottom`; the lowest words stand at `base`. */
export function drawNotes(
  notes: readonly PlacedNote[],
  { base, bottom, frame }: { base: number; bottom: number; frame: Frame },
): string[] {
  return notes.flatMap(({ x, text, end, over, isBreak, level }) => {
    const y = base - level * leadingOf(frame);
    const line = pathThrough([
      [x, y + 4],
      [x, bottom],
    ]);
    return [
      element('path', { class: isBreak ? 'break' : 'note-line', d: line }),
      ...(text === ''
        ? []
        : [
            label(text, {
              class: end ? 'note end' : 'note',
              ...{ x: over ?? (end ? x - NEAR : x + NEAR), y },
            }),
          ]),
    ];
  });
}
