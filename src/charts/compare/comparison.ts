import { round } from '../parts/svg.ts';
import { yearsAt } from '../parts/time.ts';
import { runsOf, type TimelineLine } from '../timeline/layout.ts';

/** Width and height of the plot that paths are made for, in user units. */
export const PLOT = { width: 600, height: 260 } as const;

/**
 * One area's line, ready to be drawn beside others: x in user units, y in the measure's own unit, so that
 * the browser only has to choose one vertical scale for all lines.
 */
export interface ComparedArea {
  readonly code: string;
  readonly name: string;
  /** Where the name leads. */
  readonly href: string;
  readonly path: string;
  readonly max: number;
  /** Where the line ends, with the value in words; `null` without any data. */
  readonly end: { readonly x: number; readonly y: number; readonly words: string } | null;
  /** Date, date in words and value in words, from old to new. */
  readonly rows: readonly (readonly [date: string, dateWords: string, value: string])[];
}

/** The position of a date on the common axis from `from` to `to` (years). */
export function xAt(date: string, [from, to]: readonly [number, number]): number {
  return round(((yearsAt(date) - from) / (to - from)) * PLOT.width);
}

/** The path of a series, broken where a month is missing or the source changes. */
export function comparedPath(
  points: TimelineLine['points'],
  breaks: readonly string[],
  span: readonly [number, number],
): string {
  const runs = runsOf({ label: '', tone: 'cool', points }, breaks);
  return runs
    .map((run) =>
      run
        .map(
          ({ date, value }, index) =>
            `${index === 0 ? 'M' : 'L'}${xAt(date, span)} ${short(value)}`,
        )
        .join(''),
    )
    .join('');
}

/** Five significant digits: more than a pixel can show at any scale. */
function short(value: number): number {
  return Number(value.toPrecision(5));
}
