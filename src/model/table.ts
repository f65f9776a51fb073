import type { z } from 'zod';

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

/** Keeps the precise schema type of a table written as a literal. */
export function defineTable<Schema extends z.ZodObject>(table: Table<Schema>): Table<Schema> {
  return table;
}
