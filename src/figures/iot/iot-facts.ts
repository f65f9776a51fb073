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

/** What the page says of things at its head. */
export interface ThingsInBrief {
  readonly publisher: string;
  readonly year: string;
  readonly things: number;
  /** Part of them on short-range radio. */
  readonly sharedShare: number;
}

/** The newest count of all things, and of those on short-range radio; `null` where one of them lacks. */
export function thingsInBrief(data: Data): ThingsInBrief | null {
  const [counted, shortRange] = ['ericsson-2024', 'ericsson-2024-short-range'].map((id) =>
    findIotRow(data, id),
  );
  if (!counted || !shortRange) return null;
  const { publisher, year, count } = counted;
  return { publisher, year: year ?? '', things: count, sharedShare: shortRange.count / count };
}
