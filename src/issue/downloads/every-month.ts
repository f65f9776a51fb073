import { extent, group } from 'd3';
import { type FactRow, type FactTable, valueIn } from '../../figures/facts.ts';
import { monthNumber, monthsBefore } from '../../metrics/parts/month.ts';
import type { Value } from './download-table.ts';

type Row = readonly Value[];

/** Which cells of a row are what, by their places in it. */
export interface Layout {
  readonly date: number;
  /** Cells that together name a series; a row made for a month without values has them and its date only. */
  readonly keys: readonly number[];
  /** Cells with its values. */
  readonly values: readonly number[];
}

const MONTH = /^\d{4}-\d{2}$/;

/**
 * Rows of monthly series with the rule that all our files keep: from the first month of a series that has a value to
 * the last, each month is a row, with empty values where there are none; before and after, there is no row. Tables
 * of other dates, and of several rows a month, are left as they are.
 */
export function everyMonth(rows: readonly Row[], layout: Layout): Row[] {
  const series = [...group(rows, (row) => layout.keys.map((at) => row[at]).join('\n')).values()];
  const isMonthly =
    rows.every((row) => MONTH.test(String(row[layout.date]))) &&
    series.every((list) => new Set(list.map((row) => row[layout.date])).size === list.length);
  return isMonthly ? series.flatMap((list) => filled(list, layout)) : [...rows];
}

/** The rows of facts with the same rule; a month that nobody counted has no origins. */
export function withEveryMonth({ columns, rows }: FactTable): readonly FactRow[] {
  if (!columns.some(({ id }) => id === 'date')) return rows;
  const keys = columns.filter(({ id, kind }) => id !== 'date' && kind !== 'number');
  const values = columns.filter(({ kind }) => kind === 'number');
  const byCells = new Map<Row, FactRow>();
  const cells = rows.map((row) => {
    const cell = [
      row.date,
      row.area,
      ...keys.map((column) => valueIn(row, column)),
      ...values.map(({ id }) => row.values[id] ?? null),
    ];
    byCells.set(cell, row);
    return cell;
  });
  const keyed = [1, ...keys.map((_, at) => 2 + at)];
  const layout = { date: 0, keys: keyed, values: values.map((_, at) => 2 + keys.length + at) };
  return everyMonth(cells, layout).map((cell) => byCells.get(cell) ?? emptyOf(cell));

  function emptyOf([date, area, ...rest]: Row): FactRow {
    const ids = [...keys, ...values].map(({ id }) => id);
    return {
      ...{ area: area as string | null, date: date as string, origins: [] },
      values: Object.fromEntries(ids.map((id, at) => [id, rest[at] ?? null])),
    };
  }
}

function filled(rows: readonly Row[], { date, keys, values }: Layout): Row[] {
  const byMonth = new Map(rows.map((row) => [String(row[date]), row]));
  const known = rows.filter((row) => values.some((at) => row[at] !== null));
  const [from, to] = extent(known, (row) => String(row[date]));
  if (from === undefined) return [];
  return monthsFrom(from, to).map((month) => byMonth.get(month) ?? emptyRow(month));

  function emptyRow(month: string): Row {
    return (rows[0] ?? []).map((cell, at) => {
      if (at === date) return month;
      return keys.includes(at) ? cell : null;
    });
  }
}

/** Every month from one to another, both included. */
function monthsFrom(from: string, to: string): string[] {
  const count = monthNumber(to) - monthNumber(from);
  return Array.from({ length: count + 1 }, (_, index) => monthsBefore(to, count - index));
}
