import { scaleLinear } from 'd3';
import { type Frame, fitText, textWidth, withHeight } from '../parts/frame.ts';

/** What a ranked list of bars shows; words are given ready for the reader. */
export interface BarsInput {
  readonly tone: 'cool' | 'warm';
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly words: string;
  }[];
}

/** Bars as plain numbers and words, ready to draw. */
export interface BarsLayout {
  readonly frame: Frame;
  readonly tone: string;
  readonly rows: readonly {
    readonly y: number;
    readonly width: number;
    readonly label: string;
    readonly words: string;
  }[];
}

const ROW = 40;

/** Lays out one bar a row from zero, its name above it and its value where the bar ends. */
export function layoutBars(input: BarsInput, frame: Frame): BarsLayout {
  const space = Math.max(0, ...input.rows.map((row) => textWidth(row.words, frame))) + 8;
  const x = scaleLinear(
    [0, Math.max(1, ...input.rows.map((row) => row.value))],
    [0, frame.width - space],
  );
  return {
    frame: withHeight(frame, input.rows.length * ROW),
    tone: input.tone,
    rows: input.rows.map(({ value, label, words }, index) => ({
      label: fitText(label, frame.width, frame),
      words,
      y: index * ROW,
      width: Math.max(1, x(value)),
    })),
  };
}
