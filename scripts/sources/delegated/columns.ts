import type { Delegations } from './delegated-file.ts';
import type { Entry } from './record.ts';

/** The shortest record, with its line end: `arin||asn|1|1||assigned`. */
const SHORTEST_RECORD = 24;

/** Columns still being filled. */
export type Columns = { length: number } & Omit<Delegations, 'length'>;

/** Columns with room for every record that so many bytes can hold; untouched room costs no memory. */
export function openColumns(bytes: number): Columns {
  const room = Math.floor(bytes / SHORTEST_RECORD) + 1;
  return {
    length: 0,
    family: new Uint8Array(room),
    status: new Uint8Array(room),
    country: new Uint16Array(room),
    start: new Uint32Array(4 * room),
    value: new Float64Array(room),
    month: new Uint16Array(room),
    at: new Uint32Array(room),
  };
}

/** Appends one record. IPv4 addresses and AS numbers take the first word of the start only. */
export function appendEntry(columns: Columns, entry: Entry, isIpv6: boolean): void {
  const i = columns.length++;
  columns.family[i] = entry.family;
  columns.status[i] = entry.status;
  columns.country[i] = entry.country;
  if (isIpv6) columns.start.set(entry.words, 4 * i);
  else columns.start[4 * i] = entry.words[0] as number;
  columns.value[i] = entry.value;
  columns.month[i] = packMonth(entry.day);
  columns.at[i] = entry.at;
}

/** Cuts the columns to the records they hold. */
export function closeColumns(columns: Columns): Delegations {
  const { length } = columns;
  return {
    length,
    family: columns.family.subarray(0, length),
    status: columns.status.subarray(0, length),
    country: columns.country.subarray(0, length),
    start: columns.start.subarray(0, 4 * length),
    value: columns.value.subarray(0, length),
    month: columns.month.subarray(0, length),
    at: columns.at.subarray(0, length),
  };
}

/** `year × 12 + month − 1` of a day YYYYMMDD; 0 for the unknown day 0. */
function packMonth(day: number): number {
  return day === 0 ? 0 : Math.floor(day / 10000) * 12 + (Math.floor(day / 100) % 100) - 1;
}
