import { scaleLinear } from 'd3';
import { type Frame, withHeight } from '../parts/frame.ts';

/** What a ranked list of bars shows; words are given ready for the reader. */
export interface BarsInput {
  readonly tone: 'cool' | 'warm';
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly words: string;
    readonly href?: string;
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
    readonly href?: string;
  }[];
}

const ROW = 38;

/** Lays out one bar a row from zero, its name above it and its value at the end of the line. */
export function layoutBars(input: BarsInput, frame: Frame): BarsLayout {
  const x = scaleLinear([0, Math.max(1, ...input.rows.map((row) => row.value))], [0, frame.width]);
  return {
    frame: withHeight(frame, input.rows.length * ROW + 4),
    tone: input.tone,
    rows: input.rows.map(({ value, ...row }, index) => ({
      ...row,
      y: index * ROW,
      width: Math.max(1, x(value)),
    })),
  };
}
