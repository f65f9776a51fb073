import { ascending } from 'd3';

/** One value of a download: bare, never formatted; `null` is no data and an empty cell. */
export type Value = string | number | null;

/** A column of a download, as its descriptions for machines name it. */
export interface Column {
  /** In snake_case; stands in the first line of the file. */
  readonly name: string;
  /** A type of Table Schema, https://datapackage.org/standard/table-schema/ */
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'yearmonth' | 'year';
  /** One sentence for who has only the file. */
  readonly description: string;
  /** True where no cell may be empty. */
  readonly required: boolean;
  /** The only values there are, where they are few. */
  readonly among?: readonly string[];
  /** The least and the greatest value there can be. */
  readonly bounds?: readonly [number, number];
}

/** A tidy table as it is downloaded. */
export interface DownloadTable {
  readonly columns: readonly Column[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const FORMS = [
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['yearmonth', /^\d{4}-\d{2}$/],
  ['year', /^\d{4}$/],
] as const;

/** The most precise type that all values of a column have; text where there are none. */
export function typeOf(values: Iterable<Value>): Column['type'] {
  const there = [...values].filter((value) => value !== null && value !== '');
  if (there.length === 0) return 'string';
  if (there.every((value) => Number.isInteger(value))) return 'integer';
  if (there.every((value) => typeof value === 'number')) return 'number';
  return (
    FORMS.find(([, form]) => there.every((value) => form.test(String(value))))?.[0] ?? 'string'
  );
}

/** Rows in the order of their first columns, as text: the same on every machine. */
export function inOrder<Row extends readonly Value[]>(rows: readonly Row[], by: number[]): Row[] {
  return [...rows].sort((a, b) =>
    by.reduce((order, at) => order || ascending(String(a[at]), String(b[at])), 0),
  );
}
