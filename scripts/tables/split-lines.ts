import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** A record of a CSV file with the line it begins on, counted from 1. */
export interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The records of a CSV file, or where it cannot be understood. */
export interface Split {
  readonly lines: Line[];
  readonly broken?: { readonly line: number; readonly message: string };
}

/** Cuts CSV (RFC 4180, LF) into records of any number of cells. Never throws on bad text. */
export function splitLines(text: string): Split {
  return text.includes('"') ? splitQuoted(text) : { lines: splitPlain(text) };
}

/** Where nothing is quoted every comma and every line end means what it is, and the parser, which looks at each byte, is spared. */
export function splitPlain(text: string): Line[] {
  const lines = text
    .split('\n')
    .map((cells, index) => ({ cells: cells.split(','), line: index + 1 }));
  // What follows the last line end is no record.
  if (text.endsWith('\n') || text === '') lines.pop();
  return lines;
}

function splitQuoted(text: string): Split {
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
