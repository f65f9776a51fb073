import { scaleLinear } from 'd3';
import type { Tick } from '../parts/axis.ts';
import { type Frame, fitText, textWidth, withHeight } from '../parts/frame.ts';

/** What a chart of pairs shows: two shares a row on one scale from zero, under headings. */
export interface PairsInput {
  readonly tone: 'cool' | 'warm';
  /** What the hollow and the full dot stand for. */
  readonly hollow: string;
  readonly full: string;
  readonly sections: readonly {
    readonly label: string;
    readonly rows: readonly {
      readonly label: string;
      readonly hollow: number;
      readonly full: number;
      readonly words: string;
    }[];
  }[];
  readonly say: (share: number) => string;
}

/** Pairs as plain numbers and words, ready to draw. */
export interface PairsLayout {
  readonly frame: Frame;
  readonly tone: string;
  readonly legend: readonly {
    readonly x: number;
    readonly text: string;
    readonly hollow: boolean;
  }[];
  readonly xTicks: readonly Tick[];
  readonly sections: readonly { readonly y: number; readonly label: string }[];
  readonly rows: readonly {
    readonly y: number;
    readonly label: string;
    readonly words: string;
    readonly hollow: number;
    readonly full: number;
  }[];
}

const LEGEND = 28;
const SECTION = 30;
const ROW = 40;
const PAD = 8;

/** Lays out each pair on a line of its own, its name and its words above it. */
export function layoutPairs(input: PairsInput, frame: Frame): PairsLayout {
  const values = input.sections
    .flatMap((section) => section.rows)
    .flatMap((r) => [r.hollow, r.full]);
  const x = scaleLinear([0, Math.max(...values)], [PAD, frame.width - PAD]).nice(4);
  const rows: PairsLayout['rows'][number][] = [];
  let y = LEGEND;
  const sections = input.sections.map((section) => {
    const head = { y: y + 18, label: section.label };
    y += SECTION;
    for (const row of section.rows) {
      const room = frame.width - textWidth(row.words, frame) - 8;
      rows.push({
        y: y + 26,
        label: fitText(row.label, room, frame),
        words: row.words,
        hollow: x(row.hollow),
        full: x(row.full),
      });
      y += ROW;
    }
    return head;
  });
  return {
    frame: withHeight(frame, y + 26),
    tone: input.tone,
    legend: [
      { x: PAD, text: input.hollow, hollow: true },
      { x: PAD + textWidth(input.hollow, frame) + 36, text: input.full, hollow: false },
    ],
    xTicks: x.ticks(4).map((share) => ({ at: x(share), text: input.say(share) })),
    sections,
    rows,
  };
}
