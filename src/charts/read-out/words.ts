import { COLON } from './signs.ts';

/** The words of a cell, or of what a table’s caption says of all its rows; none where there is none. */
export const wordsOf = (cell: Element | null | undefined): string => cell?.textContent.trim() ?? '';

/** In rows of more cells than these, zeros would hide what there is; the table has them. */
const MANY = 5;

/**
 * A row of the table that stands with a chart, line by line: its first cell names it, and a value alone needs no heading,
 * as the caption says what it is.
 */
export function tellRow(table: HTMLTableElement, row: number): string[] {
  const cells = [...(table.tBodies[0]?.rows[row]?.cells ?? [])].map(wordsOf);
  const heads = table.tHead?.rows[0]?.cells;
  return cells.flatMap((words, index) => {
    if (!words || (words === '0' && cells.length > MANY)) return [];
    return index > 0 && cells.length > 2 ? wordsOf(heads?.[index]) + COLON + words : words;
  });
}
