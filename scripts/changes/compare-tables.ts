import type { TableChange } from '../../src/model/change.ts';
import type { Table } from '../../src/model/table.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import { columnsOf } from '../tables/csv.ts';

/** How the rows of each table that changed differ between two editions. */
export function compareTables(before: Edition, after: Edition): TableChange[] {
  return ALL_TABLES.map((table) => compareTable(table, before, after)).filter(
    ({ added, removed, changed }) => added + removed + changed > 0,
  );
}

function compareTable(table: Table, before: Edition, after: Edition): TableChange {
  const earlier = contentByKey(table, before);
  const later = contentByKey(table, after);
  const change = { table: table.name, added: 0, removed: 0, changed: 0 };
  for (const [key, content] of later) {
    const known = earlier.get(key);
    if (known === undefined) change.added++;
    else if (known !== content) change.changed++;
  }
  for (const key of earlier.keys()) if (!later.has(key)) change.removed++;
  return change;
}

/** Column by column: a source may put the values of its rows together in another order than the table. */
function contentByKey(table: Table, edition: Edition): Map<string, string> {
  const columns = columnsOf(table);
  return new Map(
    rowsOf(edition, table).map((row) => [
      table.key.map((column) => String(row[column])).join('\n'),
      columns.map((column) => String(row[column])).join('\n'),
    ]),
  );
}
