import { join } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import type { Table } from '../../src/model/table.ts';
import { ALL_TABLES, TABLES, type Tables } from '../../src/model/tables.ts';
import { readTable, type TableReading } from '../tables/csv.ts';
import { readIfThere } from '../tables/read-if-there.ts';

/** Name of the provenance in the data folder. */
export const PROVENANCE = 'sources.json';

/** A file of the data folder. */
export interface DataFile {
  /** Path for messages: the data folder as it was named, and the path below it. */
  readonly name: string;
  /** `null` when there is no such file. */
  readonly text: string | null;
}

/** A table as read, with the name of its file for messages. */
export interface ReadTable extends TableReading<Table> {
  readonly table: Table;
  readonly file: string;
}

/** Reads every table's file and the provenance; the network and the clock have no part in it. */
export async function readDataFiles(folder: string): Promise<Map<string, DataFile>> {
  const paths = [...ALL_TABLES.map((table) => table.path), PROVENANCE];
  const files = paths.map(async (path) => {
    const name = join(folder, path);
    return [path, { name, text: await readIfThere(name) }] as const;
  });
  return new Map(await Promise.all(files));
}

/** Reads every table from its text. A missing file is a problem; an empty table is not. */
export function parseTables(files: ReadonlyMap<string, DataFile>): ReadTable[] {
  return ALL_TABLES.map((table) => {
    const file = files.get(table.path);
    if (file?.text == null) return missing(table, file?.name ?? table.path);
    return { table, file: file.name, ...readTable(table, file.text, file.name) };
  });
}

function missing(table: Table, file: string): ReadTable {
  return { table, file, rows: [], lines: [], problems: [missingFile(table.name, file)] };
}

/** The problem of a file that is not there. */
export function missingFile(source: string, file: string): Problem {
  const message = 'there is no such file';
  return { severity: 'error', source, file, line: 0, message, value: '' };
}

/** The rows by table, as the measures take them. */
export function asTables(readings: readonly ReadTable[]): Tables {
  const rowsOf = new Map(readings.map(({ table, rows }) => [table.name, rows]));
  const entries = Object.entries(TABLES).map(([key, { name }]) => [key, rowsOf.get(name)]);
  return Object.fromEntries(entries) as Tables;
}
