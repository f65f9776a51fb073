import { scaleLinear, scaleLog } from 'd3';
import { type Tick, ticksApart } from '../parts/axis.ts';
import { type Frame, linesOf, PLAIN, textWidth, withHeight } from '../parts/frame.ts';
import { LINE, type PlacedWords, placeNames } from './names.ts';

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
  readonly middle: { readonly x: number; readonly y: number; readonly text: string };
  /** Two lines of words for each corner. */
  readonly corners: Readonly<
    Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', readonly [string, string]>
  >;
  /** Ids of the dots to name, the most important first; a name that would cover another is left out. */
  readonly named: readonly string[];
  /** What was measured, and when. */
  readonly about: string;
  readonly say: { readonly x: (value: number) => string; readonly y: (value: number) => string };
}

/** A scatter as plain numbers and words, ready to draw. */
export interface ScatterLayout {
  readonly frame: Frame;
  readonly about: string;
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
  /** Whether the words of corners side by side have room in plain letters only. */
  readonly isTight: boolean;
  /** What the lines between the corners are, at the top of the one and at the left of the other. */
  readonly lines: readonly PlacedWords[];
}

/** Left of the dots stand the shares, right of them nothing. */
const [LEFT, PAD] = [40, 10];
/** Room above the dots for two lines of a corner's words and a share; below for amounts and two lines. */
const [ABOVE, BELOW] = [58, 64];
/** How many dots are named at most, by frame. */
const NAMED = { narrow: 8, wide: 12, card: 9 } as const;
const HEIGHTS = { narrow: 440, wide: 540, card: 340 } as const;

/** Lays out dots on a logarithmic and an even scale. Throws RangeError for an x that is not above zero. */
export function layoutScatter(input: ScatterInput, frame: Frame): ScatterLayout {
  const corners = breakCorners(input, frame);
  const [above, below] = [
    ABOVE + moreLines(corners.topLeft, corners.topRight),
    BELOW + moreLines(corners.bottomLeft, corners.bottomRight),
  ];
  const height = HEIGHTS[frame.name] + above - ABOVE + below - BELOW;
  const plot = { top: above, bottom: height - below };
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
  const yTicks = y.ticks(5).map((value) => ({ at: y(value), text: input.say.y(value) }));
  const dots = input.dots.map((dot) => ({ ...dot, x: x(dot.x), y: y(dot.y) }));
  const middle = { x: x(input.middle.x), y: y(input.middle.y) };
  const lines = placeLines(input.middle.text, { ...middle, plot, frame, yTicks });
  const scale = yTicks.map(({ at, text }) => ({ x: 0, y: at - 4, text, end: false }));
  const names = placeNames(dots, named, { frame, plot, middle, taken: [...scale, ...lines] });
  return {
    about: input.about,
    frame: withHeight(frame, height),
    plot,
    xTicks: ticksApart(
      powersOfTen(lowest, highest).map((value) => ({ at: x(value), text: input.say.x(value) })),
      frame,
    ),
    yTicks,
    middle,
    dots: dots.map(({ id, x: cx, y: cy, words }) => ({
      ...{ x: cx, y: cy, words },
      strong: names.some((name) => name.id === id),
    })),
    names,
    corners: placeCorners(corners, frame, plot.bottom),
    isTight: isTight(corners, frame),
    lines,
  };
}

/** The words of the level line stand on its side that is farther from the words of the axis. */
function placeLines(
  text: string,
  { x, y, plot, frame, yTicks }: Pick<ScatterLayout, 'plot' | 'frame' | 'yTicks'> & Point,
): PlacedWords[] {
  const end = x + 4 + textWidth(text, frame) > frame.width;
  const sides = [y - 4, y + frame.font];
  const nearest = (side: number) => Math.min(...yTicks.map(({ at }) => Math.abs(at - 4 - side)));
  const level = nearest(sides[0] ?? y) >= nearest(sides[1] ?? y) ? sides[0] : sides[1];
  return [
    { x: end ? x - 4 : x + 4, y: plot.top - 6, text, end },
    { x: 0, y: level ?? y, text, end: false },
  ];
}

/** Between the words of two corners. */
const APART = 14;

type Corners = Readonly<Record<keyof ScatterInput['corners'], readonly string[]>>;

/** The words of each corner, in more than its two lines where half of the frame has no room for one, even in plain letters. */
function breakCorners({ corners }: ScatterInput, frame: Frame): Corners {
  const room = (frame.width - APART) / 2 / PLAIN;
  const broken = Object.entries(corners).map(([corner, lines]) => [
    corner,
    lines.flatMap((line) => linesOf(line, room, frame)),
  ]);
  return Object.fromEntries(broken);
}

/** Height of the lines beyond two of the longer of two corners. */
function moreLines(one: readonly string[], other: readonly string[]): number {
  return Math.max(0, one.length - 2, other.length - 2) * LINE;
}

function isTight(corners: Corners, frame: Frame): boolean {
  const { topLeft, topRight, bottomLeft, bottomRight } = corners;
  const both = [
    [topLeft, topRight],
    [bottomLeft, bottomRight],
  ] as const;
  return both.some(([left, right]) =>
    left.some(
      (text, line) =>
        textWidth(text, frame) + textWidth(right[line] ?? '', frame) + APART > frame.width,
    ),
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function powersOfTen(from: number, to: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const count = Math.floor(Math.log10(to) + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(`1e${first + index}`));
}

function placeCorners(corners: Corners, frame: Frame, bottom: number): PlacedWords[] {
  const lines = (words: readonly string[], y: number, end: boolean) =>
    words.map((text, line) => ({ x: end ? frame.width : 0, y: y + line * LINE, text, end }));
  const below = bottom + 2 * LINE + 6;
  return [
    ...lines(corners.topLeft, 14, false),
    ...lines(corners.topRight, 14, true),
    ...lines(corners.bottomLeft, below, false),
    ...lines(corners.bottomRight, below, true),
  ];
}
