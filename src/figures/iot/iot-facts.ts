import type { IotRow } from '../../model/iot.ts';
import type { Data } from '../../published/data.ts';

/** A row of the table on the Internet of Things that has a count. */
export type CountedRow = IotRow & { readonly count: number };

/** The number of devices a person that a picture and a story suppose, to show what a far future would take. */
export const SUPPOSED = 100;

/** The row of an id; `null` when there is none, or when it has no count. */
export function findIotRow(data: Data, id: string): CountedRow | null {
  const row = data.published.iot.find((one) => one.id === id);
  return row && row.count !== null ? { ...row, count: row.count } : null;
}

/** The rows of these ids that have a count, in the order of the ids. */
export function iotRows(data: Data, ids: readonly string[]): CountedRow[] {
  return ids.flatMap((id) => findIotRow(data, id) ?? []);
}

/** The pages that state rows, each once, in the order in which the table has them. */
export function pagesOf(data: Data, rows: readonly CountedRow[]): string[] {
  const ids = new Set(rows.map(({ id }) => id));
  const stated = data.published.iot.filter(({ id }) => ids.has(id));
  return [...new Set(stated.map(({ source_url }) => source_url))];
}
