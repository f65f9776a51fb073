import { sum } from 'd3';
import type { Published } from '../../published/published.ts';
import { countries, readPublished } from '../../published/read.ts';
import { peopleYear } from '../groups/group-facts.ts';

/** A row of the table on the Internet of Things that has a count. */
export type CountedRow = Published['iot'][number] & { readonly count: number };

/** The row of an id. Throws when there is none, or when it has no count. */
export function iotRow(id: string): CountedRow {
  const row = readPublished().iot.find((one) => one.id === id);
  if (!row || row.count === null)
    throw new Error(`expected a row ${id} with a count in data/reference/iot.csv`);
  return { ...row, count: row.count };
}

/** The people of all countries and territories that have a figure, and the newest year it is of. */
export function everyone(): { people: number; year: string } {
  return { people: sum(countries(), (country) => country.people ?? 0), year: peopleYear() };
}
