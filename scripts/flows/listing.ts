import type { Registry } from '../../src/model/registry.ts';
import { FAMILIES, STATUSES } from '../../src/model/registry-tables.ts';
import type { Delegations } from '../sources/delegated/delegated-file.ts';
import { sortByStart } from '../sources/delegated/sort-by-start.ts';

const IPV4 = FAMILIES.indexOf('ipv4');
const ASSIGNED = STATUSES.indexOf('assigned');

/** The IPv4 records of one registry on one day, sorted by start; they lie apart. Small, as hundreds are kept. */
export interface Listing {
  readonly registry: Registry;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** True when the file tells space that is free or set aside. */
  readonly extended: boolean;
  readonly length: number;
  /** First and last address of each record. */
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
  /** Country and month as in `Delegations`. */
  readonly country: Uint16Array;
  readonly month: Uint16Array;
}

/** Keeps of a file's records what flows are told from. */
export function listingOf(
  about: Pick<Listing, 'registry' | 'day' | 'extended'>,
  records: Delegations,
): Listing {
  const found = new Uint32Array(records.length);
  let length = 0;
  for (let i = 0; i < records.length; i++) if (records.family[i] === IPV4) found[length++] = i;
  const order = sortByStart(records, found.subarray(0, length));
  const pick = <Column extends Uint8Array | Uint16Array | Uint32Array>(
    column: Column,
    cellOf: (index: number) => number | undefined,
  ): Column => {
    for (let place = 0; place < length; place++)
      column[place] = cellOf(order[place] as number) as number;
    return column;
  };
  const firsts = pick(new Uint32Array(length), (i) => records.start[4 * i]);
  return {
    ...about,
    ...{ length, firsts },
    lasts: pick(new Uint32Array(length), (i) => lastOf(records, i)),
    status: pick(new Uint8Array(length), (i) => records.status[i]),
    country: pick(new Uint16Array(length), (i) => records.country[i]),
    month: pick(new Uint16Array(length), (i) => records.month[i]),
  };
}

function lastOf({ start, value }: Delegations, i: number): number {
  return (start[4 * i] as number) + (value[i] as number) - 1;
}

/** True where a record of a listing is delegated, and not free or set aside. */
export function isDelegated({ status }: Listing, place: number): boolean {
  return (status[place] as number) <= ASSIGNED;
}
