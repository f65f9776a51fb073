import { least, scaleLinear, scaleLog } from 'd3';
import type { Tick } from '../parts/axis.ts';
import { type Frame, textWidth, withHeight } from '../parts/frame.ts';

/** One dot: its place on both scales, and what is said of it. */
export interface ScatterDot {
  readonly id: string;
  readonly label: string;
  /** Above zero: the scale is logarithmic. */
  readonly x: number;
  /** A share, 0 to 1. */
  readonly y: number;
  readonly words: string;
}

/** What a scatter with four named corners shows; words are given ready for the reader. */
export interface ScatterInput {
  readonly dots: readonly ScatterDot[];
  /** Where the lines between the corners run. */
  readonly middle: { readonly x: number; readonly y: number };
  /** Two lines of words for each corner. */
  readonly corners: Readonly<
    Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', readonly [string, string]>
  >;
  /** Ids of the dots to name, the most important first; a name that would cover another is left out. */
  readonly named: readonly string[];
  readonly say: { readonly x: (value: number) => string; readonly y: (value: number) => string };
}

/** Words with their place. */
interface PlacedWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end: boolean;
}

interface PlacedName extends PlacedWords {
  readonly id: string;
}

/** A scatter as plain numbers and words, ready to draw. */
export interface ScatterLayout {
  readonly frame: Frame;
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly middle: { readonly x: number; readonly y: number };
  /** A strong dot is one that is named. */
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly words: string;
    readonly strong: boolean;
  }[];
  readonly names: readonly PlacedWords[];
  readonly corners: readonly PlacedWords[];
}

/** Left of the dots stand the shares, right of them nothing. */
const [LEFT, PAD] = [40, 10];
/** Room above the dots for two lines of a corner's words and a share; below for amounts and two lines. */
const [ABOVE, BELOW] = [58, 64];
const LINE = 17;
/** From the middle of a dot down to the foot of words beside it. */
const LEVEL = 4;
/** How far names and dots keep apart. */
const GAP = 9;
/** How many dots are named at most, by frame. */
const NAMED = { narrow: 8, wide: 12 } as const;
/** A name above or below its dot is worse than one that hides a dot, but better than one that hides two. */
const OFF_LEVEL = 1.5;
const HEIGHTS = { narrow: 440, wide: 540 } as const;

/** Lays out dots on a logarithmic and an even scale. Throws RangeError for an x that is not above zero. */
export function layoutScatter(input: ScatterInput, frame: Frame): ScatterLayout {
  const height = HEIGHTS[frame.name];
  const plot = { top: ABOVE, bottom: height - BELOW };
  const lowest = Math.min(...input.dots.map((dot) => dot.x));
  if (lowest <= 0)
    throw new RangeError(`expected values above zero on a logarithmic scale, found ${lowest}`);
  const highest = Math.max(...input.dots.map((dot) => dot.x));
  const x = scaleLog([lowest, highest], [LEFT, frame.width - PAD]);
  const y = scaleLinear(
    [0, Math.max(...input.dots.map((dot) => dot.y))],
    [plot.bottom, plot.top],
  ).nice(5);
  const named = input.named.slice(0, NAMED[frame.name]);
  const dots = input.dots.map((dot) => ({ ...dot, x: x(dot.x), y: y(dot.y) }));
  const names = placeNames(dots, named, { frame, plot });
  return {
    frame: withHeight(frame, height),
    plot,
    xTicks: powersOfTen(lowest, highest).map((value) => ({
      at: x(value),
      text: input.say.x(value),
    })),
    yTicks: y.ticks(5).map((value) => ({ at: y(value), text: input.say.y(value) })),
    middle: { x: x(input.middle.x), y: y(input.middle.y) },
    dots: dots.map(({ id, x: cx, y: cy, words }) => ({
      ...{ x: cx, y: cy, words },
      strong: names.some((name) => name.id === id),
    })),
    names,
    corners: placeCorners(input, frame, height),
  };
}

function powersOfTen(from: number, to: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const count = Math.floor(Math.log10(to) + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(`1e${first + index}`));
}

/** Each name stands where it covers no other name and fewest dots; without such a place it is left out. */
function placeNames(
  dots: readonly ScatterDot[],
  named: readonly string[],
  { frame, plot }: Pick<ScatterLayout, 'frame' | 'plot'>,
): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const dot of named.map((id) => dots.find((one) => one.id === id))) {
    if (!dot) continue;
    const free = placesBeside(dot, frame).filter(
      (place) =>
        place.y - LINE / 2 > plot.top &&
        place.y <= plot.bottom &&
        !placed.some((other) => covers(place, other, frame)),
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
function placesBeside({ x, y, label: text }: ScatterDot, frame: Frame): PlacedWords[] {
  const width = textWidth(text, frame);
  return [LEVEL, -GAP, GAP * 2].flatMap((down) => [
    ...(x + GAP + width <= frame.width ? [{ x: x + GAP, y: y + down, text, end: false }] : []),
    ...(x - GAP - width >= 0 ? [{ x: x - GAP, y: y + down, text, end: true }] : []),
  ]);
}

function hides(name: PlacedWords, dot: ScatterDot, frame: Frame): boolean {
  const from = startOf(name, frame);
  const isLevel = dot.y > name.y - LINE + 2 && dot.y < name.y + 4;
  return isLevel && dot.x > from - 4 && dot.x < from + textWidth(name.text, frame) + 4;
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

function placeCorners({ corners }: ScatterInput, frame: Frame, height: number): PlacedWords[] {
  const lines = (words: readonly string[], y: number, end: boolean) =>
    words.map((text, line) => ({ x: end ? frame.width : 0, y: y + line * LINE, text, end }));
  const below = height - BELOW + 2 * LINE + 6;
  return [
    ...lines(corners.topLeft, 14, false),
    ...lines(corners.topRight, 14, true),
    ...lines(corners.bottomLeft, below, false),
    ...lines(corners.bottomRight, below, true),
  ];
}
