import { readFileSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Asks the committed tables in SQL. */
export interface Recount {
  /** The rows of a query; whole numbers as `bigint`. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  run(sql: string): Promise<unknown>;
  /** Runs a file of this folder. */
  runFile(name: string): Promise<unknown>;
}

/** Opens the tables of a data folder, with the views that `tables.sql` and `views.sql` make of them. */
export async function recountOf(data: string): Promise<Recount> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const recount = asking(connection);
  await recount.run(`SET VARIABLE data = '${data.replaceAll("'", "''")}'`);
  for (const file of ['tables.sql', 'views.sql']) await recount.runFile(file);
  return recount;
}

function asking(connection: DuckDBConnection): Recount {
  return {
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    run: (sql) => connection.run(sql),
    runFile: (name) => connection.run(readFileSync(new URL(name, import.meta.url), 'utf8')),
  };
}
