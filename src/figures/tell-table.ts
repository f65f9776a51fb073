import type { Catalogue } from '../text/catalogue.ts';
import { areaName } from './downloads/area-names.ts';
import { type FactColumn, type FactRow, type Facts, type FactTable, valueIn } from './facts.ts';
import type { DataCell, ShownTable } from './figure.ts';

/** What a page says around a table, and what it shows of it. */
export interface TableWords {
  readonly caption: string;
  /** Headings of its columns, by id. */
  readonly columns: Readonly<Record<string, string>>;
  /** The rows shown, where they are not all. */
  readonly rows?: readonly FactRow[];
  /** How the values of a column are said, where its kind and unit do not tell. */
  readonly say?: Readonly<Record<string, (value: number | string) => string>>;
}

/** A table of facts in the words of a language. Throws for a column that has no heading, or terms without words. */
export function tellTable(table: FactTable, words: TableWords, text: Catalogue): ShownTable {
  const { columns } = table;
  return {
    caption: words.caption,
    head: columns.map(({ id, kind }) => ({
      text: headingOf(words.columns, id),
      isNumber: kind === 'number',
    })),
    rows: (words.rows ?? table.rows).map((row) =>
      columns.map((column): DataCell => {
        const value = valueIn(row, column);
        if (value === null) return { text: text.site.noData, value };
        return { text: (words.say?.[column.id] ?? sayer(column, text))(value), value };
      }),
    ),
  };
}

/** What to mind about who counted, in words. */
export function caveatWords({ caveats }: Pick<Facts, 'caveats'>, text: Catalogue): string[] {
  return caveats.map((caveat) => text.caveats[caveat]);
}

/** The heading of a column. Throws when it has none. */
export function headingOf(columns: TableWords['columns'], id: string): string {
  const heading = columns[id];
  if (heading === undefined) throw new Error(`expected a heading for the column ${id}, found none`);
  return heading;
}

function sayer({ id, kind, unit }: FactColumn, text: Catalogue): (value: number | string) => string {
  if (kind === 'number') {
    const say = unit ? text.written[unit] : text.full;
    return (value) => say(Number(value));
  }
  if (kind === 'date') return (value) => text.date(String(value));
  if (kind === 'area') return (value) => areaName(String(value), text);
  if (kind === 'name') return String;
  throw new Error(`expected words for the terms of the column ${id}, found none`);
}
