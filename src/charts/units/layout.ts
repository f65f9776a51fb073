import { type Frame, frameOf, LEADING, linesOf, textWidth, type Written } from '../parts/frame.ts';

/** How a square looks: an IPv4 address, something counted, or something only expected. */
export type UnitTone = 'ipv4' | 'counted' | 'expected';

/** What a chart of units shows: rows of equal squares, one for each whole unit and a part of one for the rest. */
export interface UnitsInput extends Written {
  readonly rows: readonly {
    readonly label: string;
    /** At least 0, and few enough to count. */
    readonly value: number;
    readonly words: string;
    readonly tone: UnitTone;
  }[];
}

/** Squares as plain numbers and words, ready to draw. */
export interface UnitsLayout {
  readonly frame: Frame;
  readonly rows: readonly {
    readonly y: number;
    /** The name, in as many lines as it needs, from `y` on. */
    readonly label: readonly string[];
    readonly words: string;
    readonly tone: UnitTone;
    readonly squares: readonly {
      readonly x: number;
      readonly y: number;
      /** From the side's full length down to nothing. */
      readonly width: number;
    }[];
  }[];
}

/** Side of a square, and the gap between two. */
export const SIDE = 12;
const GAP = 3;
const PITCH = SIDE + GAP;
const HEAD = 22;
const FOOT = 14;
/** Squares are counted more easily in lines of a round number. */
const ROUND = 5;

/** Lays out each row's squares in lines as long as the frame allows, its name and value above them. */
export function layoutUnits(input: UnitsInput, frame: Frame): UnitsLayout {
  const across = Math.floor((frame.width + GAP) / PITCH / ROUND) * ROUND;
  let y = 0;
  const placed = input.rows.map((row) => {
    const at = y;
    const lines = Math.max(1, Math.ceil(row.value / across));
    const label = linesOf(row.label, frame.width - textWidth(row.words, frame) - 8, frame);
    const top = at + HEAD + (label.length - 1) * LEADING;
    y = top + lines * PITCH + FOOT;
    return {
      y: at + 14,
      label,
      words: row.words,
      tone: row.tone,
      squares: squaresOf(row.value, across, top),
    };
  });
  return { frame: frameOf(input, frame, y), rows: placed };
}

function squaresOf(value: number, across: number, top: number) {
  return Array.from({ length: Math.ceil(value) }, (_, index) => ({
    x: (index % across) * PITCH,
    y: top + Math.floor(index / across) * PITCH,
    width: SIDE * Math.min(1, value - index),
  }));
}
