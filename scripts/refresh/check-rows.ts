import { z } from 'zod';
import type { Problem } from '../../src/model/problem.ts';
import type { Row, Table } from '../../src/model/table.ts';
import type { Reporter } from '../sources/reporter.ts';
import type { Crop } from '../sources/source.ts';

/** How many faults of one crop are told. */
const MOST = 5;

/** What is wrong with a source's rows for one table: a row that does not fit it, or two with one key. */
export function checkRows({ table, rows }: Crop, reporter: Reporter): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const problem = checkRow(table, row, { seen, reporter });
    if (problem !== null && problems.push(problem) === MOST) break;
  }
  return problems;
}

function checkRow(
  table: Table,
  row: Row<Table>,
  { seen, reporter }: { seen: Set<string>; reporter: Reporter },
): Problem | null {
  const encoded = z.safeEncode(table.row, row);
  if (!encoded.success) {
    const words = encoded.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    const message = `expected a row that fits the table ${table.name}: ${words.join(', ')}`;
    return reporter.error(0, message, Object.values(row).map(String).join(', '));
  }
  const cells = encoded.data as Readonly<Record<string, string>>;
  const key = table.key.map((column) => cells[column]).join(', ');
  if (seen.has(key)) return reporter.error(0, `expected one row of a key in ${table.name}`, key);
  seen.add(key);
  return null;
}
