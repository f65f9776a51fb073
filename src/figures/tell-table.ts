import type { Catalogue } from '../text/catalogue.ts';
import { areaName } from './area-names.ts';
import { limitNotes } from './examples.ts';
import { type FactColumn, type FactRow, type Facts, type FactTable, valueIn } from './facts.ts';
import type { DataCell, FigureColumn, ToldTable } from './figure.ts';

/** What a page says around a table, and what it shows of it. */
export interface TableWords {
  readonly caption: string;
  /** Headings of its columns, by id. */
  readonly columns: Readonly<Record<string, string>>;
  /** The rows shown, where they are not all. */
  readonly rows?: readonly FactRow[];
  /** How the values of a column are said, where its kind and unit do not tell. */
  readonly say?: Readonly<Record<string, (value: number | string, row: FactRow) => string>>;
  /** What the lack of a value means in a column, where that is not that there are no data. */
  readonly none?: Readonly<Record<string, string>>;
}

/** A table of facts in the words of a language. Throws for a column that has no heading, or terms without words. */
export function tellTable(table: FactTable, words: TableWords, text: Catalogue): ToldTable {
  const { rows = table.rows } = words;
  const columns = table.columns.map((column) => ({
    column,
    none: words.none?.[column.id] ?? text.site.noData,
    say: words.say?.[column.id] ?? sayer(column, rows, text),
  }));
  return {
    caption: words.caption,
    head: headsOf(table, words.columns),
    rows: rows.map((row) =>
      columns.map(({ column, none, say }): DataCell => {
        const value = valueIn(row, column);
        return { text: value === null ? none : say(value, row), value };
      }),
    ),
  };
}

/** The headings of a table's columns. Throws for a column that has none. */
export function headsOf({ columns }: FactTable, words: TableWords['columns']): FigureColumn[] {
  return columns.map(({ id, kind, unit }) => ({
    ...{ id, text: headingOf(words, id), isNumber: kind === 'number' },
    ...(unit && { unit }),
  }));
}

/** What to mind about who counted, and of whom they could count few, in words. */
export function caveatWords(
  { caveats, limits = [] }: Pick<Facts, 'caveats' | 'limits'>,
  text: Catalogue,
): string[] {
  return [...limitNotes(limits, text), ...caveats.map((caveat) => text.caveats[caveat])];
}

function headingOf(columns: TableWords['columns'], id: string): string {
  const heading = columns[id];
  if (heading === undefined) throw new Error(`expected a heading for the column ${id}, found none`);
  return heading;
}

function sayer(
  column: FactColumn,
  rows: readonly FactRow[],
  text: Catalogue,
): (value: number | string) => string {
  const { id, kind, unit } = column;
  if (kind === 'number') {
    const values = rows.flatMap((row) => valueIn(row, column) ?? []);
    const say = text.inColumn(unit, values.map(Number));
    return (value) => say(Number(value));
  }
  if (kind === 'date') return (value) => text.date(String(value));
  if (kind === 'area') return (value) => areaName(String(value), text);
  if (kind === 'name') return String;
  throw new Error(`expected words for the terms of the column ${id}, found none`);
}
