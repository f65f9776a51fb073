import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Problem } from '../../src/model/problem.ts';
import type { Row, Table } from '../../src/model/table.ts';

/** What reading a table yields: every row that is sound, and everything that is wrong. */
export interface TableReading<T extends Table> {
  readonly rows: Row<T>[];
  /** The line on which each of `rows` begins, from 1: for checks that look beyond one table. */
  readonly lines: number[];
  readonly problems: Problem[];
}

/** A record of a CSV file with the line it begins on, counted from 1. */
interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The columns of a table, in file order. */
export function columnsOf(table: Table): string[] {
  return Object.keys(table.row.shape);
}

/**
 * Reads a table from CSV (RFC 4180, LF). The header must name exactly the table's columns in order, and
 * the rows must be sorted by key without duplicates. Never throws on bad text.
 */
export function readTable<T extends Table>(table: T, text: string, file: string): TableReading<T> {
  const report = (line: number, message: string, value: string): Problem => ({
    severity: 'error',
    source: table.name,
    file,
    line,
    message,
    value: value.slice(0, 200),
  });
  const { lines, broken } = splitLines(text);
  if (broken) return { rows: [], lines: [], problems: [report(broken.line, broken.message, '')] };
  const header = columnsOf(table).join(',');
  const found = lines[0]?.cells.join(',') ?? '';
  if (found !== header)
    return { rows: [], lines: [], problems: [report(1, `expected the header ${header}`, found)] };
  return readRows(table, lines.slice(1), report);
}

type Report = (line: number, message: string, value: string) => Problem;

function readRows<T extends Table>(table: T, lines: Line[], report: Report): TableReading<T> {
  const columns = columnsOf(table);
  const key = table.key.map((column) => columns.indexOf(column));
  const checkOrder = orderCheck(report);
  const reading: TableReading<T> = { rows: [], lines: [], problems: [] };
  for (const { cells, line } of lines) {
    if (cells.length !== columns.length) {
      const message = `expected ${columns.length} columns, found ${cells.length}`;
      reading.problems.push(report(line, message, cells.join(',')));
      continue;
    }
    reading.problems.push(
      ...checkOrder(
        key.map((index) => cells[index] ?? ''),
        line,
      ),
    );
    const row = Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
    const decoded = z.safeDecode(table.row, row as z.input<T['row']>);
    if (decoded.success) {
      reading.rows.push(decoded.data as Row<T>);
      reading.lines.push(line);
    } else
      for (const { path, message } of decoded.error.issues)
        reading.problems.push(report(line, `${String(path[0])}: ${message}`, cellOf(row, path[0])));
  }
  return reading;
}

/** Remembers the keys seen so far and reports one that comes twice or out of order. */
function orderCheck(report: Report): (key: string[], line: number) => Problem[] {
  const seen = new Map<string, number>();
  let previous: string[] = [];
  return (key, line) => {
    const identity = JSON.stringify(key);
    const first = seen.get(identity);
    const sorted = compareKeys(previous, key) <= 0;
    seen.set(identity, first ?? line);
    previous = key;
    if (first !== undefined) return [report(line, `same key as line ${first}`, key.join(', '))];
    return sorted ? [] : [report(line, 'rows are not sorted by key', key.join(', '))];
  };
}

function cellOf(row: Record<string, string | undefined>, column: PropertyKey | undefined): string {
  return row[String(column)] ?? '';
}

function splitLines(text: string): { lines: Line[]; broken?: { line: number; message: string } } {
  try {
    const records: unknown = parse(text, {
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
    });
    let end = 0;
    const lines = (records as { record: string[]; info: { lines: number } }[]).map((item) => {
      const line = end + 1;
      end = item.info.lines;
      return { cells: item.record, line };
    });
    return { lines };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return { lines: [], broken: { line: Number(cause.lines ?? 0), message: cause.message } };
  }
}

/** Orders keys column by column, each by UTF-16 code units: the same on every machine. */
function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/**
 * Writes a table as canonical CSV: header, rows sorted by key, LF, quotes only where RFC 4180 needs them.
 * The same rows in any order give the same text. Throws when a row does not fit the schema.
 */
export function writeTable<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const columns = columnsOf(table);
  const encoded = rows.map((row) => encodeRow(table, row));
  const keyOf = (row: Record<string, string>) => table.key.map((column) => row[column] ?? '');
  const keyed = encoded.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  const body = keyed.map(({ row }) => columns.map((column) => quote(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...body].join('\n')}\n`;
}

function encodeRow<T extends Table>(table: T, row: Row<T>): Record<string, string> {
  try {
    return z.encode(table.row, row) as Record<string, string>;
  } catch (cause) {
    const words = Object.values(row).map(String).join(', ');
    throw new Error(`A row does not fit the table ${table.name}: ${words}`, { cause });
  }
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
