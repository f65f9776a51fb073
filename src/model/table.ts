import { z } from 'zod';

/**
 * A committed CSV table: its columns (in file order), the columns that identify a row, and what a row
 * means. Rows are sorted by the key columns as text, so that a change reads well in a diff.
 */
export interface Table<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  /** Path below the data folder. */
  readonly path: string;
  /** Row schema: decodes the text of each cell and documents each column. */
  readonly row: Schema;
  /** Columns that together identify a row. */
  readonly key: readonly (keyof z.infer<Schema> & string)[];
}

/** The typed row of a table. */
export type Row<T extends Table> = z.output<T['row']>;

/** The typed rows of several tables, by the names given to the tables. */
export type RowsOf<Tables extends Readonly<Record<string, Table>>> = {
  readonly [Name in keyof Tables]: readonly Row<Tables[Name]>[];
};

/** Keeps the precise schema type of a table written as a literal. */
export function defineTable<Schema extends z.ZodObject>(table: Table<Schema>): Table<Schema> {
  return table;
}

/** The schema of a table's rows once decoded, as they are published: of each codec, what comes out. */
export function decoded<Schema extends z.ZodObject>(table: Table<Schema>) {
  const columns = Object.entries(table.row.shape).map(([column, cell]) => [
    column,
    cell instanceof z.ZodCodec ? cell.def.out : cell,
  ]);
  return z.object(Object.fromEntries(columns)) as z.ZodObject<Decoded<Schema['shape']>>;
}

type Decoded<Shape extends z.ZodRawShape> = {
  [Column in keyof Shape]: z.ZodType<z.output<Shape[Column]>>;
};
