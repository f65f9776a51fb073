import type { Problem } from '../../../src/model/problem.ts';
import type { ForeignRow, ForeignRows } from '../comma-separated.ts';
import { lineCounter } from '../line-counter.ts';
import type { Reporter } from '../reporter.ts';
import { listPieces } from '../script-lists.ts';
import type { InputFile } from '../source.ts';
import type { WorldColumn } from './parse.ts';

/** Reads the script behind Google's chart of the world, `… = [[2008,8,4,0.05,0.04],…];`; it is not run. */
export function parseGoogleSeries(file: InputFile, reporter: Reporter): ForeignRows<WorldColumn> {
  const text = new TextDecoder().decode(file.bytes);
  const lineAt = lineCounter(text);
  const rows: ForeignRow<WorldColumn>[] = [];
  const problems: Problem[] = [];
  for (const { at, inside, end } of listPieces(text)) {
    // A list of lists is none of days.
    if (end === '[') continue;
    const cells = end === '' ? null : cellsOf(inside);
    if (cells !== null) rows.push({ line: lineAt(at), cells });
    else {
      const message = 'expected a row [year, month from 0, day, total, …]';
      problems.push(reporter.error(lineAt(at), message, `[${inside}`));
    }
  }
  if (rows.length === 0)
    problems.push(reporter.error(0, 'expected rows of days, found none', text));
  return { rows, problems };
}

/** Year, month from 0, day, total, and in some years of the file's life also native and more. */
function cellsOf(inside: string): ForeignRow<WorldColumn>['cells'] | null {
  const [year = '', month = '', day = '', total = '', native = '', ...rest] = inside
    .split(',')
    .map((cell) => cell.trim());
  const isDay = /^\d{4}$/.test(year) && /^\d{1,2}$/.test(month) && /^\d{1,2}$/.test(day);
  if (!isDay || !/^[\d.]+$/.test(total)) return null;
  return { year, month, day, total, native, rest: rest.join() };
}
