import { z } from 'zod';
import type { Table } from '../../src/model/table.ts';

/** What reads the cells of each column, in file order: the value, or what is wrong. */
export type CellReaders = [column: string, read: (cell: string) => z.ZodSafeParseResult<unknown>][];

/** What writes the values of each column, in file order. Throws where a value does not fit. */
export type CellWriters = [column: string, write: (value: unknown) => string][];

/** Readers for one reading of a table. */
export function cellReaders(table: Table): CellReaders {
  return codecsOf(table).map(([column, codec]) => [
    column,
    remembered((cell) => z.safeDecode(codec, cell)),
  ]);
}

/** Writers for one writing of a table. */
export function cellWriters(table: Table): CellWriters {
  return codecsOf(table).map(([column, codec]) => [
    column,
    remembered((value) => z.encode(codec, value)),
  ]);
}

function codecsOf({ row }: Table): [string, z.ZodType<unknown, string>][] {
  return Object.entries(row.shape) as [string, z.ZodType<unknown, string>][];
}

/** Works out each thing once: in a hundred thousand rows, the same months, countries and small counts come again and again. */
function remembered<Asked, Answer>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const earlier = known.get(asked);
    if (earlier !== undefined) return earlier;
    const answer = find(asked);
    known.set(asked, answer);
    return answer;
  };
}
