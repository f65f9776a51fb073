import { descending } from 'd3';
import type { ACTIVITY_TABLES, Activities } from '../../model/activities/activities.ts';
import type { Row, Table } from '../../model/table.ts';
import type { Data } from '../../published/data.ts';

/** The row that shows best how a table is filled in: the one with fewest empty cells, checked last. */
export function exampleOf(data: Data, table: (typeof ACTIVITY_TABLES)[number]): Row<Table> {
  const rows = data.published.activities[table.name as keyof Activities];
  const [example] = [...rows].sort(
    (a, b) => filled(b) - filled(a) || descending(a.checked ?? '', b.checked ?? ''),
  );
  if (!example) throw new Error(`expected at least one row in ${table.path}, found none`);
  return example;
}

function filled(row: Readonly<Record<string, unknown>>): number {
  const cells = Object.values(row);
  return cells.filter((cell) => (Array.isArray(cell) ? cell.length > 0 : cell)).length;
}
