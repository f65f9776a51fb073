import type { Problem } from '../../src/model/problem.ts';
import type { Row, Table } from '../../src/model/table.ts';
import { type CellReaders, type CellWriters, cellReaders, cellWriters } from './cells.ts';
import { compareKeys, orderCheck, type Report } from './key-order.ts';
import { type Line, splitLines } from './split-lines.ts';

/** What reading a table yields: every row that is sound, and everything that is wrong. */
export interface TableReading<T extends Table> {
  readonly rows: Row<T>[];
  /** The line on which each of `rows` begins, from 1: for checks that look beyond one table. */
  readonly lines: number[];
  readonly problems: Problem[];
}

/** The columns of a table, in file order. */
export function columnsOf(table: Table): string[] {
  return Object.keys(table.row.shape);
}

/** Where the columns of a table's key stand in a line. */
function placesOfKey(table: Table): number[] {
  const columns = columnsOf(table);
  return table.key.map((column) => columns.indexOf(column));
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

function readRows<T extends Table>(table: T, lines: Line[], report: Report): TableReading<T> {
  const columns = columnsOf(table);
  const readers = cellReaders(table);
  const checkOrder = orderCheck(lines, placesOfKey(table), report);
  const reading: TableReading<T> = { rows: [], lines: [], problems: [] };
  for (const record of lines) {
    const { cells, line } = record;
    if (cells.length !== columns.length) {
      const message = `expected ${columns.length} columns, found ${cells.length}`;
      reading.problems.push(report(line, message, cells.join(',')));
      continue;
    }
    reading.problems.push(...checkOrder(record));
    const { row, wrong } = readRow(cells, readers);
    for (const { message, cell } of wrong) reading.problems.push(report(line, message, cell));
    if (wrong.length > 0) continue;
    reading.rows.push(row as Row<T>);
    reading.lines.push(line);
  }
  return reading;
}

function readRow(cells: readonly string[], readers: CellReaders) {
  const row: Record<string, unknown> = {};
  const wrong: { message: string; cell: string }[] = [];
  for (let index = 0; index < cells.length; index++) {
    const [column, read] = readers[index] as CellReaders[number];
    const cell = cells[index] as string;
    const { data, error } = read(cell);
    row[column] = data;
    for (const { message } of error?.issues ?? [])
      wrong.push({ message: `${column}: ${message}`, cell });
  }
  return { row, wrong };
}

/**
 * Writes a table as canonical CSV: header, rows sorted by key, LF, quotes only where RFC 4180 needs them.
 * The same rows in any order give the same text. Throws when a row does not fit the schema.
 */
export function writeTable<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const columns = columnsOf(table);
  const writers = cellWriters(table);
  const lines = rows.map((row) => {
    const encoded = encodeRow(table, row, writers);
    return columns.map((column) => encoded[column] ?? '');
  });
  const places = placesOfKey(table);
  lines.sort((a, b) => compareKeys(a, b, places));
  const body = lines.map((cells) => cells.map(quote).join(','));
  return `${[columns.join(','), ...body].join('\n')}\n`;
}

function encodeRow<T extends Table>(
  table: T,
  row: Row<T>,
  writers: CellWriters,
): Record<string, string> {
  try {
    const encoded: Record<string, string> = {};
    for (const [column, write] of writers) encoded[column] = write(row[column]);
    return encoded;
  } catch (cause) {
    const words = Object.values(row).map(String).join(', ');
    throw new Error(`A row does not fit the table ${table.name}: ${words}`, { cause });
  }
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
