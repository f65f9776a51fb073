import { z } from 'zod';
import type { Activities } from '../../model/activities/activities.ts';
import type { Row, Table } from '../../model/table.ts';
import { asEntered, asWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ColumnHead, ShownTable } from '../figure.ts';

/** What is to be known of one column of a table: how its cells must be, asked of its schema, and what to enter. */
export interface ColumnView {
  readonly name: string;
  readonly description: string;
  /** The only values it takes; empty when it takes others. */
  readonly values: readonly string[];
  readonly mayBeEmpty: boolean;
}

/** Text that no column of a fixed set of values takes. */
const NONSENSE = '\u0000';

/** Every column of a table of activities in order, as its schema judges what is entered and a language describes it. */
export function columnViews(table: Table, { contribute }: Catalogue): ColumnView[] {
  const { own, shared } = contribute.described;
  const described: Readonly<Record<string, string>> = {
    ...shared,
    ...own[table.name as keyof Activities],
  };
  return Object.entries(table.row.shape).map(([name, cell]) => ({
    name,
    description: described[name] ?? '',
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
    rows: columnViews(table, text).map(({ name, description, values, mayBeEmpty }) => [
      asEntered(name),
      values.every((one) => description.includes(one))
        ? description
        : text.paragraph([text.ended(description), words.oneOf(values.map(asEntered))]),
      mayBeEmpty ? words.yes : words.no,
      cells[name] ? asWritten(cells[name], text) : words.empty,
    ]),
  };
}
