import { scaleLinear, scaleLog } from 'd3';
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

/** A scatter as plain numbers and words, ready to draw. */
export interface ScatterLayout {
  readonly frame: Frame;
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly middle: { readonly x: number; readonly y: number };
  readonly dots: readonly { readonly x: number; readonly y: number; readonly words: string }[];
  readonly names: readonly PlacedWords[];
  readonly corners: readonly PlacedWords[];
}

const PAD = 10;
/** Room above and below the dots for the two lines of a corner's words. */
const BAND = 44;
const LINE = 17;
const HEIGHTS = { narrow: 440, wide: 540 } as const;

/** Lays out dots on a logarithmic and an even scale. Throws RangeError for an x that is not above zero. */
export function layoutScatter(input: ScatterInput, frame: Frame): ScatterLayout {
  const height = HEIGHTS[frame.name];
  const plot = { top: BAND, bottom: height - BAND - 24 };
  const lowest = Math.min(...input.dots.map((dot) => dot.x));
  if (lowest <= 0)
    throw new RangeError(`expected values above zero on a logarithmic scale, found ${lowest}`);
  const highest = Math.max(...input.dots.map((dot) => dot.x));
  const x = scaleLog([lowest, highest], [PAD, frame.width - PAD]);
  const y = scaleLinear(
    [0, Math.max(...input.dots.map((dot) => dot.y))],
    [plot.bottom, plot.top],
  ).nice(5);
  const dots = input.dots.map((dot) => ({ ...dot, x: x(dot.x), y: y(dot.y) }));
  return {
    frame: withHeight(frame, height),
    plot,
    xTicks: powersOfTen(lowest, highest).map((value) => ({
      at: x(value),
      text: input.say.x(value),
    })),
    yTicks: y.ticks(5).map((value) => ({ at: y(value), text: input.say.y(value) })),
    middle: { x: x(input.middle.x), y: y(input.middle.y) },
    dots: dots.map(({ x: cx, y: cy, words }) => ({ x: cx, y: cy, words })),
    names: placeNames(dots, input.named, frame),
    corners: placeCorners(input, frame, height),
  };
}

function powersOfTen(from: number, to: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const count = Math.floor(Math.log10(to) + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(`1e${first + index}`));
}

/** Names stand right of their dot, or left of it where the edge is too near. */
function placeNames(
  dots: readonly ScatterDot[],
  named: readonly string[],
  frame: Frame,
): PlacedWords[] {
  const placed: PlacedWords[] = [];
  for (const dot of named.map((id) => dots.find((one) => one.id === id))) {
    if (!dot) continue;
    const end = dot.x + 8 + textWidth(dot.label, frame) > frame.width;
    const name = { x: dot.x + (end ? -8 : 8), y: dot.y + 4, text: dot.label, end };
    if (!placed.some((other) => covers(name, other, frame))) placed.push(name);
  }
  return placed;
}

function covers(a: PlacedWords, b: PlacedWords, frame: Frame): boolean {
  const start = ({ x, text, end }: PlacedWords) => (end ? x - textWidth(text, frame) : x);
  const [aFrom, bFrom] = [start(a), start(b)];
  return (
    Math.abs(a.y - b.y) < LINE &&
    aFrom < bFrom + textWidth(b.text, frame) &&
    bFrom < aFrom + textWidth(a.text, frame)
  );
}

function placeCorners({ corners }: ScatterInput, frame: Frame, height: number): PlacedWords[] {
  const lines = (words: readonly string[], y: number, end: boolean) =>
    words.map((text, line) => ({ x: end ? frame.width : 0, y: y + line * LINE, text, end }));
  const below = height - BAND - 2;
  return [
    ...lines(corners.topLeft, 14, false),
    ...lines(corners.topRight, 14, true),
    ...lines(corners.bottomLeft, below, false),
    ...lines(corners.bottomRight, below, true),
  ];
}
