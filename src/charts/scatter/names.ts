import { least } from 'd3';
import { type Frame, textWidth } from '../parts/frame.ts';

/** A dot that may be named, at its place in the frame. */
interface NamedDot {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** Where names may stand, and the lines between the corners, on which they may not. */
interface Field {
  readonly frame: Frame;
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly middle: { readonly x: number; readonly y: number };
  /** Words that stand there already. */
  readonly taken: readonly PlacedWords[];
}

/** Words with their place; `end` has them end there. */
export interface PlacedWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end: boolean;
}

/** The name of a dot, by the dot's id. */
export interface PlacedName extends PlacedWords {
  readonly id: string;
}

/** Height of a line of words. */
export const LINE = 17;
/** How far names and dots keep apart. */
const GAP = 9;
/** From the middle of a dot down to the foot of words beside it. */
const LEVEL = 4;
/** A name above or below its dot is worse than one that hides a dot, but better than one that hides two. */
const OFF_LEVEL = 1.5;

/**
 * Each name stands where it covers no other words and fewest dots, and no line between corners runs through it; without
 * such a place it is left out.
 */
export function placeNames(
  dots: readonly NamedDot[],
  named: readonly string[],
  { frame, plot, middle, taken }: Field,
): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const dot of named.map((id) => dots.find((one) => one.id === id))) {
    if (!dot) continue;
    const free = placesBeside(dot, frame).filter(
      (place) =>
        place.y - LINE / 2 > plot.top &&
        place.y <= plot.bottom &&
        !crosses(place, middle, frame) &&
        ![...taken, ...placed].some((other) => covers(place, other, frame)),
    );
    const cost = (place: PlacedWords) =>
      dots.filter((one) => hides(place, one, frame)).length +
      (place.y === dot.y + LEVEL ? 0 : OFF_LEVEL);
    const best = least(free, cost);
    if (best) placed.push({ ...best, id: dot.id });
  }
  return placed;
}

/** Right and left of a dot, level with it, above and below, within the frame. */
function placesBeside({ x, y, label: text }: NamedDot, frame: Frame): PlacedWords[] {
  const width = textWidth(text, frame);
  return [LEVEL, -GAP, GAP * 2].flatMap((down) => [
    ...(x + GAP + width <= frame.width ? [{ x: x + GAP, y: y + down, text, end: false }] : []),
    ...(x - GAP - width >= 0 ? [{ x: x - GAP, y: y + down, text, end: true }] : []),
  ]);
}

function hides(name: PlacedWords, dot: NamedDot, frame: Frame): boolean {
  const from = startOf(name, frame);
  const isLevel = dot.y > name.y - LINE + 2 && dot.y < name.y + 4;
  return isLevel && dot.x > from - 4 && dot.x < from + textWidth(name.text, frame) + 4;
}

/** Whether a line between the corners runs through a name. */
function crosses(name: PlacedWords, middle: Field['middle'], frame: Frame): boolean {
  const from = startOf(name, frame);
  const isAcross = from - 2 < middle.x && middle.x < from + textWidth(name.text, frame) + 2;
  return isAcross || (middle.y > name.y - LINE + 4 && middle.y < name.y + 3);
}

function startOf({ x, text, end }: PlacedWords, frame: Frame): number {
  return end ? x - textWidth(text, frame) : x;
}

function covers(a: PlacedWords, b: PlacedWords, frame: Frame): boolean {
  const [aFrom, bFrom] = [startOf(a, frame), startOf(b, frame)];
  return (
    Math.abs(a.y - b.y) < LINE &&
    aFrom < bFrom + textWidth(b.text, frame) &&
    bFrom < aFrom + textWidth(a.text, frame)
  );
}
