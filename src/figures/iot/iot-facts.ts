import type { Published } from '../../published/published.ts';
import { readPublished } from '../../published/read.ts';

/** A row of the table on the Internet of Things that has a count. */
export type CountedRow = Published['iot'][number] & { readonly count: number };

/** The row of an id. Throws when there is none, or when it has no count. */
export function iotRow(id: string): CountedRow {
  const row = readPublished().iot.find((one) => one.id === id);
  if (!row || row.count === null)
    throw new Error(`expected a row ${id} with a count in data/reference/iot.csv`);
  return { ...row, count: row.count };
}

/** All people there are, and the year they were counted for. */
export function everyone(): Published['worldPeople'] {
  return readPublished().worldPeople;
}
