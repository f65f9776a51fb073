import { scaleLinear } from 'd3';
import { type Frame, fitText, textWidth, withHeight } from '../parts/frame.ts';
import type { PartTone } from '../parts/part-tone.ts';

/** What a ranked list of bars shows; words are given ready for the reader. */
export interface BarsInput {
  readonly tone: 'cool' | 'warm';
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly words: string;
    /** What part of a pool the bar is, where it is one: its colour is then that of the part. */
    readonly part?: PartTone;
  }[];
}

/** Bars as plain numbers and words, ready to draw. */
export interface BarsLayout {
  readonly frame: Frame;
  readonly tone: string;
  /** Where the bars begin. */
  readonly left: number;
  readonly rows: readonly {
    /** Base line of the name. */
    readonly y: number;
    /** Top of the bar. */
    readonly bar: number;
    readonly width: number;
    readonly label: string;
    readonly words: string;
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
    [0, Math.max(1, ...input.rows.map((row) => row.value))],
    [0, frame.width - space - left],
  );
  const height = isBeside ? SHORT_ROW : ROW;
  return {
    frame: withHeight(frame, input.rows.length * height),
    tone: input.tone,
    left,
    rows: input.rows.map(({ value, label, words, part = null }, index) => ({
      label: fitText(label, isBeside ? left : frame.width, frame),
      words,
      part,
      y: index * height + 14,
      bar: index * height + (isBeside ? 4 : 20),
      width: Math.max(1, x(value)),
    })),
  };
}
