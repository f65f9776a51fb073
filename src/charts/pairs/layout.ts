import { scaleLinear } from 'd3';
import type { Tick } from '../parts/axis.ts';
import {
  type Frame,
  fitText,
  frameOf,
  LEADING,
  linesOf,
  plainWidth,
  textWidth,
  type Written,
} from '../parts/frame.ts';

/** What a chart of pairs shows: two shares a row on one scale from zero, under headings. */
export interface PairsInput extends Written {
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
  /** Of each kind of dot its middle, with what it stands for beside it. */
  readonly legend: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly hollow: boolean;
  }[];
  /** Where the sections begin, below the legend. */
  readonly top: number;
  /** Width of a section. */
  readonly width: number;
  /** Outer ticks lean inwards so that they stay in the frame. */
  readonly xTicks: readonly (Tick & { readonly lean: string })[];
  readonly sections: readonly {
    readonly x: number;
    /** Base line of its first line. */
    readonly y: number;
    readonly lines: readonly string[];
  }[];
  readonly rows: readonly {
    readonly left: number;
    /** Where its dots stand. */
    readonly y: number;
    readonly label: string;
    /** The name in as many lines as it needs, above the dots. */
    readonly lines: readonly string[];
    readonly words: string;
    readonly hollow: number;
    readonly full: number;
  }[];
}

const LEGEND = 28;
/** From a dot of the legend to its words. */
export const TO_WORDS = 10;
const SECTION = 30;
const ROW = 40;
const PAD = 8;
/** Between sections side by side. */
const GUTTER = 28;

/** Lays out each pair on a line of its own, its name and its words above it; on a card, sections side by side. */
export function layoutPairs(input: PairsInput, frame: Frame): PairsLayout {
  const values = input.sections
    .flatMap((section) => section.rows)
    .flatMap((r) => [r.hollow, r.full]);
  const isBeside = frame.name === 'card';
  const columns = isBeside ? input.sections.length : 1;
  const width = (frame.width - GUTTER * (columns - 1)) / columns;
  const x = scaleLinear([0, Math.max(...values)], [PAD, width - PAD]).nice(4);
  const rows: PairsLayout['rows'][number][] = [];
  const { legend, top } = legendOf(input, frame);
  let [y, bottom] = [top, top];
  /** A card has room for one line. */
  const inLines = (text: string, room: number) =>
    isBeside ? [fitText(text, room, frame)] : linesOf(text, room, frame);
  const sections = input.sections.map((section, column) => {
    if (isBeside) y = top;
    const left = isBeside ? column * (width + GUTTER) : 0;
    const head = { x: left, y: y + 18, lines: inLines(section.label, width) };
    y += SECTION + (head.lines.length - 1) * LEADING;
    for (const row of section.rows) {
      const lines = inLines(row.label, width - textWidth(row.words, frame) - 8);
      y += (lines.length - 1) * LEADING;
      rows.push({
        ...{ left, lines },
        y: y + 26,
        label: row.label,
        words: row.words,
        hollow: left + x(row.hollow),
        full: left + x(row.full),
      });
      y += ROW;
    }
    bottom = Math.max(bottom, y);
    return head;
  });
  return {
    frame: frameOf(input, frame, bottom + 26),
    width,
    tone: input.tone,
    ...{ legend, top },
    xTicks: Array.from({ length: columns }, (_, column) =>
      x.ticks(4).map((share, index, { length }) => ({
        at: column * (width + GUTTER) + x(share),
        text: input.say(share),
        lean: index === 0 ? 'start' : index === length - 1 ? 'end' : 'middle',
      })),
    ).flat(),
    sections,
    rows,
  };
}

/** Both dots in one line, or one below the other where their words are too long for it. */
function legendOf({ hollow, full }: PairsInput, frame: Frame): Pick<PairsLayout, 'legend' | 'top'> {
  const beside = PAD + textWidth(hollow, frame) + 36;
  const isBelow = beside + TO_WORDS + plainWidth(full, frame) > frame.width;
  const more = isBelow ? frame.font + 7 : 0;
  const second = isBelow ? { x: PAD, y: 10 + more } : { x: beside, y: 10 };
  return {
    legend: [
      { x: PAD, y: 10, text: hollow, hollow: true },
      { ...second, text: full, hollow: false },
    ],
    top: LEGEND + more,
  };
}
