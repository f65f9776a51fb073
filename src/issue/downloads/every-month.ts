import { extent, group } from 'd3';
import { type FactRow, type FactTable, valueIn } from '../../figures/facts.ts';
import { monthNumber, monthsBefore } from '../../model/month.ts';

/** How the rows of monthly series are read. */
export interface Monthly<Row> {
  date(row: Row): string;
  /** What names the series of a row. */
  key(row: Row): string;
  hasValue(row: Row): boolean;
  /** A row of the same series for a month without values. */
  without(row: Row, month: string): Row;
}

const MONTH = /^\d{4}-\d{2}$/;

/**
 * Rows of monthly series with the rule that all our files keep: from the first month of a series that has a value to
 * the last, each month is a row, with empty values where there are none; before and after, there is no row. Tables
 * of other dates, and of several rows a month, are left as they are.
 */
export function everyMonth<Row>(rows: readonly Row[], how: Monthly<Row>): Row[] {
  const series = [...group(rows, how.key).values()];
  const isMonthly =
    rows.every((row) => MONTH.test(how.date(row))) &&
    series.every((list) => new Set(list.map(how.date)).size === list.length);
  return isMonthly ? series.flatMap((list) => filled(list, how)) : [...rows];
}

/** The rows of facts with the same rule; a month that nobody counted has no origins. */
export function withEveryMonth({ columns, rows }: FactTable): readonly FactRow[] {
  if (!columns.some(({ id }) => id === 'date')) return rows;
  const keys = columns.filter(({ id, kind }) => id !== 'date' && kind !== 'number');
  const values = columns.filter(({ kind }) => kind === 'number');
  const none = Object.fromEntries(values.map(({ id }) => [id, null]));
  const named = (row: FactRow) => keys.map((column) => [column.id, valueIn(row, column)] as const);
  return everyMonth(rows, {
    date: ({ date }) => String(date),
    key: (row) => [row.area, ...named(row).map(([, value]) => value)].join('\n'),
    hasValue: (row) => values.some(({ id }) => (row.values[id] ?? null) !== null),
    without: (row, date) => ({
      ...{ area: row.area, date, origins: [] },
      values: { ...Object.fromEntries(named(row)), ...none },
    }),
  });
}

function filled<Row>(rows: readonly Row[], { date, hasValue, without }: Monthly<Row>): Row[] {
  const [first] = rows;
  const [from, to] = extent(rows.filter(hasValue), date);
  if (first === undefined || from === undefined) return [];
  const byMonth = new Map(rows.map((row) => [date(row), row]));
  return monthsFrom(from, to).map((month) => byMonth.get(month) ?? without(first, month));
}

/** Every month from one to another, both included. */
function monthsFrom(from: string, to: string): string[] {
  const count = monthNumber(to) - monthNumber(from);
  return Array.from({ length: count + 1 }, (_, index) => monthsBefore(to, count - index));
}
