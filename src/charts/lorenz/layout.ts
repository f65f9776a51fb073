import { scaleLinear } from 'd3';
import type { Tick } from '../parts/axis.ts';
import { type Frame, withHeight } from '../parts/frame.ts';

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
  readonly marks: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly equal: { readonly x: number; readonly y: number; readonly text: string };
  readonly across: string;
  readonly up: string;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Lays out the curve in a square. Throws RangeError unless it runs from (0, 0) to (1, 1). */
export function layoutLorenz(input: LorenzInput, frame: Frame): LorenzLayout {
  const [first, last] = [input.curve[0], input.curve.at(-1)];
  if (first?.people !== 0 || first.amount !== 0 || !last || last.people < 1 - 1e-9)
    throw new RangeError('expected a curve from (0, 0) to (1, 1)');
  const size = Math.min(frame.width - 60, frame.name === 'card' ? frame.height - 68 : 420);
  const box = { left: 44, top: 24, right: 44 + size, bottom: 24 + size };
  const x = scaleLinear([0, 1], [box.left, box.right]);
  const y = scaleLinear([0, 1], [box.bottom, box.top]);
  return {
    frame: withHeight(frame, box.bottom + 44),
    box,
    curve: input.curve.map(({ people, amount }) => [x(people), y(amount)]),
    rows: input.rows.map(({ people, amount }) => [x(people), y(amount)]),
    marks: input.marks.map(({ people, amount, text }) => ({ x: x(people), y: y(amount), text })),
    xTicks: TICKS.map((share) => ({ at: x(share), text: input.say(share) })),
    yTicks: TICKS.map((share) => ({ at: y(share), text: input.say(share) })),
    equal: { x: x(0.62), y: y(0.62), text: input.equal },
    across: input.across,
    up: input.up,
  };
}
