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
