import type { Problem } from '../../../src/model/problem.ts';
import type { ForeignRow, ForeignRows } from '../comma-separated.ts';
import { lineCounter } from '../line-counter.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';
import type { WorldColumn } from './parse.ts';

/** An innermost list. */
const ROW = /\[([^[\]]*)\]/g;
/** Year, month from 0, day, total, and in some years of the file's life also native and more. */
const CELLS =
  /^\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*,\s*([\d.]+)\s*(?:,\s*([\d.]*)\s*)?(,.*)?$/s;

/** Reads the script behind Google's chart of the world, `… = [[2008,8,4,0.05,0.04],…];`; it is not run. */
export function parseGoogleSeries(file: InputFile, reporter: Reporter): ForeignRows<WorldColumn> {
  const text = new TextDecoder().decode(file.bytes);
  const lineAt = lineCounter(text);
  const rows: ForeignRow<WorldColumn>[] = [];
  const problems: Problem[] = [];
  for (const { 0: all, 1: inside = '', index } of withoutComments(text).matchAll(ROW)) {
    const line = lineAt(index);
    const cells = CELLS.exec(inside);
    if (cells === null) {
      const message = 'expected a row [year, month from 0, day, total, …]';
      problems.push(reporter.error(line, message, all));
      continue;
    }
    const [, year = '', month = '', day = '', total = '', native = '', rest = ''] = cells;
    rows.push({ line, cells: { year, month, day, total, native, rest } });
  }
  if (rows.length === 0)
    problems.push(reporter.error(0, 'expected rows of days, found none', text));
  return { rows, problems };
}

/** The text with its comments blanked, so that lines and offsets stay. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
