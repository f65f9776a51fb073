import type { Published } from '../../published/published.ts';
import { readPublished } from '../../published/read.ts';

/** A row of the table on the Internet of Things that has a count. */
export type CountedRow = Published['iot'][number] & { readonly count: number };

/** The row of an id; `null` when there is none, or when it has no count. */
export function findIotRow(id: string): CountedRow | null {
  const row = readPublished().iot.find((one) => one.id === id);
  return row && row.count !== null ? { ...row, count: row.count } : null;
}
