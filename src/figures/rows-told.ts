import type { TimelineRow } from '../charts/timeline/layout.ts';
import type { ToldTable } from './figure.ts';

const DATE = /^\d{4}(-\d\d){0,2}$/;

/**
 * The rows of a table as a timeline needs them for its read-out: the date of each and, where a column tells whose a row
 * is, the number of its line. Lines are counted as they first come in that column.
 */
export function rowsTold({ head, rows }: ToldTable, lineColumn?: string): TimelineRow[] {
  const at = head.findIndex(({ id }) => id === lineColumn);
  const values = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : String(cell.value))),
  );
  const lines = [...new Set(values.map((row) => row[at]))];
  return values.map((row) => ({
    date: row.find((value) => DATE.test(value)) ?? '',
    ...(at >= 0 && { line: lines.indexOf(row[at]) }),
  }));
}
