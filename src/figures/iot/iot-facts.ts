import type { Published } from '../../published/published.ts';
import { readPublished } from '../../published/read.ts';

/** A row of the table on the Internet of Things that has a count. */
export type CountedRow = Published['iot'][number] & { readonly count: number };

/** The row of an id; `null` when there is none, or when it has no count. */
export function findIotRow(id: string): CountedRow | null {
  const row = readPublished().iot.find((one) => one.id === id);
  return row && row.count !== null ? { ...row, count: row.count } : null;
}

/** The row of an id. Throws when there is none, or when it has no count. */
export function iotRow(id: string): CountedRow {
  const row = findIotRow(id);
  if (!row) throw new Error(`expected a row ${id} with a count in data/reference/iot.csv`);
  return row;
}

/** All people there are, and the year they were counted for. Throws where no source counts them. */
export function everyone(): NonNullable<Published['worldPeople']> {
  const { worldPeople } = readPublished();
  if (!worldPeople) throw new Error('expected the number of all people, found none');
  return worldPeople;
}
