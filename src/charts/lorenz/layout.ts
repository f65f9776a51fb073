import { scaleLinear } from 'd3';
import type { Tick } from '../parts/axis.ts';
import { type Frame, linesOf, plainWidth, withHeight } from '../parts/frame.ts';
import { leadingOf } from '../parts/notes.ts';

type Point = readonly [number, number];

/** What a Lorenz curve shows: shares from 0 to 1 on both axes; words are given ready for the reader. */
export interface LorenzInput {
  /** From (0, 0) to (1, 1), the least supplied first. */
  readonly curve: readonly { readonly people: number; readonly amount: number }[];
  /** Places on the curve to mark. */
  readonly marks: readonly {
    readonly people: number;
    readonly amount: number;
    readonly text: string;
  }[];
  /** The rows of the figure's table, which are places on the curve too. */
  readonly rows: readonly { readonly people: number; readonly amount: number }[];
  readonly equal: string;
  readonly across: string;
  readonly up: string;
  readonly say: (share: number) => string;
}

/** A Lorenz curve as plain numbers and words, ready to draw. */
export interface LorenzLayout {
  readonly frame: Frame;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly curve: readonly Point[];
  /** Where the rows of the table stand. */
  readonly rows: readonly Point[];
  /** Marked places, each with its words in lines, of which the last stands right above its own. */
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
  }[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** The end of the words at the line of equal shares, in lines of which the last stands lowest. */
  readonly equal: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  /** In lines below each other. */
  readonly across: readonly string[];
  readonly up: string;
}

/** From words of an axis to it, and the least room left and right of the square. */
export const TO_AXIS = 6;
const [LEFT, RIGHT] = [44, 16];
/** From the left side of the square to words in it. */
export const INSIDE = 6;
/** Above the square, and below it for the words of the axis. */
const [ABOVE, BELOW] = [24, 44];

/** At which share the line of equal shares is named, and how far from it words stand. */
const EQUAL = 0.62;
const TO_LINE = [8, 6] as const;

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Lays out the curve in a square. Throws RangeError unless it runs from (0, 0) to (1, 1). */
export function layoutLorenz(input: LorenzInput, frame: Frame): LorenzLayout {
  const [first, last] = [input.curve[0], input.curve.at(-1)];
  if (first?.people !== 0 || first.amount !== 0 || !last || last.people < 1 - 1e-9)
    throw new RangeError('expected a curve from (0, 0) to (1, 1)');
  const words = TICKS.map(input.say);
  const { box, lines, below } = squareOf({ text: input.across, words }, frame);
  const x = scaleLinear([0, 1], [box.left, box.right]);
  const y = scaleLinear([0, 1], [box.bottom, box.top]);
  const equal = { x: x(EQUAL) - TO_LINE[0] };
  // In one line, beside the words of the axis where it is long; else all of it inside the square.
  const room = plainWidth(input.equal, frame) <= equal.x ? frame.width : equal.x - box.left;
  return {
    frame: withHeight(frame, box.bottom + below),
    box,
    curve: input.curve.map(({ people, amount }) => [x(people), y(amount)]),
    rows: input.rows.map(({ people, amount }) => [x(people), y(amount)]),
    marks: input.marks.map((mark) => ({
      ...{ x: x(mark.people), y: y(mark.amount) },
      lines: linesOf(mark.text, roomBeside(mark, input, { x, frame }) - box.left - INSIDE, frame),
    })),
    xTicks: TICKS.map((share, at) => ({ at: x(share), text: words[at] ?? '' })),
    yTicks: TICKS.map((share, at) => ({ at: y(share), text: words[at] ?? '' })),
    equal: { ...equal, y: y(EQUAL) - TO_LINE[1], lines: linesOf(input.equal, room, frame) },
    across: lines,
    up: input.up,
  };
}

/** The square in a frame, with the room that the words of its ticks and below it need. */
function squareOf(
  { text, words }: { readonly text: string; readonly words: readonly string[] },
  frame: Frame,
) {
  const left = Math.max(LEFT, ...words.map((said) => plainWidth(said, frame) + TO_AXIS));
  const right = Math.max(RIGHT, plainWidth(words.at(-1) ?? '', frame) / 2);
  const lines = linesOf(text, frame.width - left, frame);
  const below = BELOW + leadingOf(frame) * (lines.length - 1);
  const high = frame.name === 'card' ? frame.height - ABOVE - below : 420;
  const size = Math.min(frame.width - left - right, high);
  return { box: { left, top: ABOVE, right: left + size, bottom: ABOVE + size }, lines, below };
}

/** Where the words of a mark end at the latest: at the line that goes down from the next place marked, or at the edge. */
function roomBeside(
  { amount }: LorenzInput['marks'][number],
  { marks }: LorenzInput,
  { x, frame }: { readonly x: (share: number) => number; readonly frame: Frame },
): number {
  const later = marks.filter((one) => one.amount > amount).map(({ people }) => x(people));
  return Math.min(frame.width, ...later);
}
