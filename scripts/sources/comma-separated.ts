import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Problem } from '../../src/model/problem.ts';
import { type Line, splitPlain } from '../tables/split-lines.ts';
import type { Reporter } from './reporter.ts';
import type { InputFile } from './source.ts';

/** One record of a foreign comma-separated file: cells by column, and the line it begins on. */
export interface ForeignRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** How a foreign file is laid out. */
export interface Layout<Column extends string> {
  /** With a header line: columns it must name, others are ignored. Without: all columns in order. */
  readonly columns: readonly Column[];
  readonly header: boolean;
}

/** The records of a foreign file that have the right number of cells, and what is wrong with the rest. */
export interface ForeignRows<Column extends string> {
  readonly rows: readonly ForeignRow<Column>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads other people's comma-separated files: quoted or not, LF or CRLF, with or without a byte order
 * mark. Never throws on bad content: an empty file, a web page, a lacking column or a bad quote is an error.
 */
export function readCommaSeparated<Column extends string>(
  file: InputFile,
  layout: Layout<Column>,
  reporter: Reporter,
): ForeignRows<Column> {
  const refuse = (line: number, message: string, value: string) => ({
    rows: [],
    problems: [reporter.error(line, message, value)],
  });
  const text = new TextDecoder().decode(file.bytes);
  if (text.trim() === '') return refuse(0, 'expected comma-separated rows, the file is empty', '');
  if (text.trimStart().startsWith('<'))
    return refuse(1, 'expected comma-separated rows, found markup', text.trimStart().slice(0, 60));
  const { records, broken } = splitRecords(text);
  if (broken) return refuse(Number(broken.lines ?? 0), broken.message, '');
  const names = layout.header ? (records.shift()?.cells ?? []) : layout.columns;
  const lacking = layout.columns.filter((column) => !names.includes(column));
  if (lacking.length > 0)
    return refuse(1, `expected the columns ${lacking.join(', ')}`, names.join(','));
  return sortOut(records, names, reporter);
}

function sortOut<Column extends string>(
  records: readonly Line[],
  names: readonly string[],
  reporter: Reporter,
): ForeignRows<Column> {
  const rows: ForeignRow<Column>[] = [];
  const problems: Problem[] = [];
  for (const { cells, line } of records) {
    if (cells.length === names.length) {
      const entries = names.map((name, index) => [name, cells[index] ?? '']);
      rows.push({ line, cells: Object.fromEntries(entries) as Record<Column, string> });
    } else {
      const message = `expected ${names.length} columns, found ${cells.length}`;
      problems.push(reporter.error(line, message, cells.join(',')));
    }
  }
  return { rows, problems };
}

function splitRecords(text: string): { records: Line[]; broken?: CsvError } {
  // One kind of line end, so that line numbers are those of an editor.
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.includes('"')) return splitQuoted(lines);
  const records = splitPlain(lines.replace(/^\ufeff/, ''));
  return { records: records.filter(({ cells }) => cells.length > 1 || cells[0] !== '') };
}

function splitQuoted(text: string): { records: Line[]; broken?: CsvError } {
  const { stackTraceLimit } = Error;
  // The parser makes a fault of each record of another length, though it throws none: where it stood is most of its time.
  Error.stackTraceLimit = 0;
  try {
    const records: Line[] = [];
    parse(text, {
      bom: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      // Of what the parser knows of each record only the line is kept: the rest would weigh more than the file.
      on_record(cells: string[], { lines }) {
        const inside = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        records.push({ cells, line: lines - inside });
        return null;
      },
    });
    return { records };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return { records: [], broken: cause };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
