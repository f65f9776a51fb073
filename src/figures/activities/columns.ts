import { z } from 'zod';
import type { Row, Table } from '../../model/table.ts';
import { asWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ColumnHead, ShownTable } from '../figure.ts';

/** What the schema of a table says of one of its columns, asked of the schema itself. */
export interface ColumnView {
  readonly name: string;
  readonly description: string;
  /** The only values it takes; empty when it takes others. */
  readonly values: readonly string[];
  readonly mayBeEmpty: boolean;
}

/** Text that no column of a fixed set of values takes. */
const NONSENSE = '\u0000';

/** Every column of a table in order, as its schema describes it and judges what is entered. */
export function columnViews(table: Table): ColumnView[] {
  return Object.entries(table.row.shape).map(([name, cell]) => ({
    name,
    description: z.globalRegistry.get(cell)?.description ?? '',
    values: valuesOf(cell as z.ZodType),
    mayBeEmpty: z.safeDecode(cell as z.ZodType, '').success,
  }));
}

/** The values that a refusal lists: `expected one of "plan"|"mandate"`. */
function valuesOf(cell: z.ZodType): string[] {
  const message = z.safeDecode(cell, NONSENSE).error?.issues[0]?.message ?? '';
  return message.includes('one of')
    ? [...message.matchAll(/"([^"]+)"/g)].map(([, one = '']) => one)
    : [];
}

/** A table of a table's columns, with one of its rows as an example of what to enter. */
export function columnsTable(table: Table, example: Row<Table>, text: Catalogue): ShownTable {
  const words = text.contribute;
  const cells = z.encode(table.row, example) as Readonly<Record<string, string>>;
  const head = Object.values(words.columns).map(
    (one): ColumnHead => ({ text: one, isNumber: false }),
  );
  return {
    caption: words.caption({ table: table.path, example: asWritten(cells.name ?? '', text) }),
    head,
    rows: columnViews(table).map(({ name, description, values, mayBeEmpty }) => [
      asWritten(name, text),
      values.every((one) => description.includes(one))
        ? asWritten(description, text)
        : text.paragraph([text.ended(asWritten(description, text)), words.oneOf(values)]),
      mayBeEmpty ? words.yes : words.no,
      cells[name] ? asWritten(cells[name], text) : words.empty,
    ]),
  };
}
