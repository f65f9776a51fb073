import type { Row, Table } from '../../src/model/table.ts';
import type { Crop } from '../sources/source.ts';

type TableRows = ReadonlyMap<string, readonly Row<Table>[]>;

/** The tables after each crop has taken the place of the rows it replaces; all other rows stay. */
export function mergeCrops(tables: TableRows, crops: readonly Crop[]): TableRows {
  const merged = new Map(tables);
  for (const { table, rows, replaces } of crops) {
    const kept = (merged.get(table.name) ?? []).filter((row) => !replaces(row));
    merged.set(table.name, [...kept, ...rows]);
  }
  return merged;
}
