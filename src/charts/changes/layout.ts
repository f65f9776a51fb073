import { scaleLinear } from 'd3';
import type { Tick } from '../parts/axis.ts';
import { type Frame, frameOf, LEADING, linesOf, textWidth, type Written } from '../parts/frame.ts';
import type { PartTone } from '../parts/part-tone.ts';

/** What a chart of changes shows: amounts above and below zero, and what they come to. */
export interface ChangesInput extends Written {
  readonly tone: 'cool' | 'warm';
  /** Zero in words, under the line where it stands. */
  readonly zero: string;
  readonly rows: readonly {
    readonly label: string;
    readonly change: number;
    readonly words: string;
    /** What part of a pool the row is of, where it is of one: its colour is then that of the part. */
    readonly part?: PartTone;
    /** The last row may be what the rows before it come to. */
    readonly isSum: boolean;
  }[];
}

/** Changes as plain numbers and words, ready to draw. */
export interface ChangesLayout {
  readonly frame: Frame;
  readonly tone: string;
  readonly zero: Tick;
  readonly rows: readonly {
    readonly y: number;
    /** Top of the bar. */
    readonly bar: number;
    readonly x: number;
    readonly width: number;
    /** The name, in as many lines as it needs. */
    readonly label: readonly string[];
    readonly words: string;
    readonly part: PartTone | null;
    readonly isSum: boolean;
  }[];
}

const ROW = 44;
/** What a name and the amount in its line keep apart. */
const APART = 10;
/** Room for the words under the line of zero. */
const FOOT = 16;

/** Lays out one bar a row from a common zero, less before it and more behind it. */
export function layoutChanges(input: ChangesInput, frame: Frame): ChangesLayout {
  const changes = input.rows.map((row) => row.change);
  const x = scaleLinear(
    [Math.min(0, ...changes), Math.max(0, ...changes, Number.MIN_VALUE)],
    [2, frame.width - 2],
  );
  let top = 0;
  const rows = input.rows.map(({ label: name, change, words, part = null, isSum }) => {
    const label = linesOf(name, frame.width - textWidth(words, frame) - APART, frame);
    const [y, more] = [top, (label.length - 1) * LEADING];
    top += ROW + more;
    return {
      ...{ y, bar: y + more + 24, label, words, part, isSum },
      x: Math.min(x(0), x(change)),
      width: Math.max(1, Math.abs(x(change) - x(0))),
    };
  });
  return {
    frame: frameOf(input, frame, top + FOOT),
    tone: input.tone,
    zero: { at: x(0), text: input.zero },
    rows,
  };
}
