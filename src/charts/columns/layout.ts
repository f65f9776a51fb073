import { type ScaleLinear, scaleLinear } from 'd3';
import { amountAxis, type Tick, yearTicks } from '../parts/axis.ts';
import { type Frame, textWidth } from '../parts/frame.ts';
import { leadingOf, levelsOf, type Note, type PlacedNote, placeNotes } from '../parts/notes.ts';

/** What a chart of columns by year shows; words are given ready for the reader. */
export interface ColumnsInput {
  readonly tone: 'cool' | 'warm';
  /** From old to new, a column for each row of the figure's table; years without a column are drawn empty because nothing was registered in them. */
  readonly columns: readonly {
    readonly year: number;
    readonly value: number;
  }[];
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  /** The position on the axis (in years) from which there is no data, with words; `null` when it is complete. */
  readonly ends: { readonly at: number; readonly text: string } | null;
  /** Turning points: a position on the axis in years, and words. */
  readonly notes: readonly Note[];
  readonly say: (value: number) => string;
}

/** Columns as plain numbers and words, ready to draw. */
export interface ColumnsLayout {
  readonly frame: Frame;
  readonly tone: string;
  /** Where the columns' room begins: above it stand the words of notes, and over these where the data end. */
  readonly top: number;
  readonly bottom: number;
  /** Where the columns begin; left of it stand the words of the upright axis. */
  readonly left: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly columns: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly notes: readonly PlacedNote[];
  readonly missing: { readonly x: number; readonly width: number; readonly text: string } | null;
}

/** Above the columns, so that the uppermost words of the axis have room, and more where words stand there. */
const [ABOVE, UNDER_WORDS] = [8, 6];

/** Lays out one column a year from zero, and the stretch of years for which there is no data. */
export function layoutColumns(input: ColumnsInput, frame: Frame): ColumnsLayout {
  const bottom = frame.height - 24;
  const max = Math.max(0, ...input.columns.map((column) => column.value));
  const axis = { say: input.say, whole: true };
  const said = amountAxis(max, [1, 0], axis).ticks.map(({ text }) => textWidth(text, frame));
  const left = Math.max(...said) + 8;
  const x = scaleLinear([input.years[0], input.years[1] + 1], [left, frame.width]);
  const notes = placeNotes(input.notes, x, frame);
  const missing = missingOf(input, x, frame);
  const lines = levelsOf(notes) + (missing ? 1 : 0);
  const top = ABOVE + (lines > 0 ? UNDER_WORDS + lines * leadingOf(frame) : 0);
  const { scale: y, ticks: yTicks } = amountAxis(max, [bottom, top], axis);
  const width = Math.max(1, (x(1) - x(0)) * 0.78);
  const middle = (x(1) - x(0)) / 2;
  return {
    frame,
    tone: input.tone,
    ...{ top, bottom, notes, missing },
    left,
    yTicks,
    xTicks: yearTicks(x, 44)
      .map((tick) => ({ ...tick, at: tick.at + middle }))
      .filter((tick) => tick.at < frame.width),
    columns: input.columns.map(({ year, value }) => ({
      x: x(year) + middle - width / 2,
      y: y(value),
      width,
      height: value > 0 ? Math.max(1, bottom - y(value)) : 0,
    })),
  };
}

/** The stretch of years without data, if any of it is on the axis. */
function missingOf(
  { ends }: ColumnsInput,
  x: ScaleLinear<number, number>,
  { width }: Frame,
): ColumnsLayout['missing'] {
  if (!ends || x(ends.at) >= width) return null;
  return { x: x(ends.at), width: width - x(ends.at), text: ends.text };
}
