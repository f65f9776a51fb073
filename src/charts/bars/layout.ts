import { scaleLinear } from 'd3';
import {
  type Frame,
  fitText,
  frameOf,
  LEADING,
  linesOf,
  textWidth,
  type Written,
} from '../parts/frame.ts';
import type { PartTone } from '../parts/part-tone.ts';

/** What a ranked list of bars shows; words are given ready for the reader. */
export interface BarsInput extends Written {
  readonly tone: 'cool' | 'warm';
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly words: string;
    /** Its own colour, where the bars do not have the same. */
    readonly tone?: 'cool' | 'warm';
    /** What part of a pool the bar is, where it is one: its colour is then that of the part. */
    readonly part?: PartTone;
  }[];
}

/** Bars as plain numbers and words, ready to draw. */
export interface BarsLayout {
  readonly frame: Frame;
  /** Where the bars begin. */
  readonly left: number;
  readonly rows: readonly {
    /** Base line of the first line of the name. */
    readonly y: number;
    /** Top of the bar. */
    readonly bar: number;
    readonly width: number;
    /** The name, in as many lines as it needs. */
    readonly label: readonly string[];
    readonly words: string;
    readonly tone: string;
    readonly part: PartTone | null;
  }[];
}

const ROW = 40;
/** A row whose name stands before its bar. */
const SHORT_ROW = 29;

/** Lays out one bar a row from zero, its name above it (on a card before it) and its value where the bar ends. */
export function layoutBars(input: BarsInput, frame: Frame): BarsLayout {
  const isBeside = frame.name === 'card';
  const names = input.rows.map(({ label }) => textWidth(label, frame) + 8);
  const left = isBeside ? Math.min(frame.width / 3, Math.max(0, ...names)) : 0;
  const space = Math.max(0, ...input.rows.map((row) => textWidth(row.words, frame))) + 8;
  const x = scaleLinear(
    [0, Math.max(0, ...input.rows.map((row) => row.value)) || 1],
    [0, frame.width - space - left],
  );
  let top = 0;
  const rows = input.rows.map(({ value, label: name, words, tone = input.tone, part = null }) => {
    const label = isBeside ? [fitText(name, left, frame)] : linesOf(name, frame.width, frame);
    const [y, more] = [top, (label.length - 1) * LEADING];
    top += isBeside ? SHORT_ROW : ROW + more;
    return {
      ...{ label, words, tone, part },
      y: y + 14,
      bar: y + (isBeside ? 4 : 20 + more),
      width: Math.max(1, x(value)),
    };
  });
  return { frame: frameOf(input, frame, top), left, rows };
}
