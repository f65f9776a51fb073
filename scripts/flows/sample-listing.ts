import type { Registry } from '../../src/model/registry.ts';
import { STATUSES, type Status } from '../../src/model/registry-tables.ts';
import { packCountry } from '../sources/delegated/country-codes.ts';
import type { Listing } from './listing.ts';

/** A record in few words: its first address (10.0.0.0 is 0), how many, country, month or none, and status if not allocated. */
type SampleRecord = readonly [
  first: number,
  addresses: number,
  country: string,
  month: string,
  status?: Status,
];

/** For tests: what a registry lists on a day. */
export function sampleListing(
  [registry, day, kind = 'plain']: readonly [Registry, string, ('plain' | 'extended')?],
  ...records: readonly SampleRecord[]
): Listing {
  const first = (record: SampleRecord) => 0x0a00_0000 + record[0];
  return {
    ...{ registry, day, extended: kind === 'extended', length: records.length },
    firsts: Uint32Array.from(records, first),
    lasts: Uint32Array.from(records, (record) => first(record) + record[1] - 1),
    status: Uint8Array.from(records, ([, , , , status = 'allocated']) => STATUSES.indexOf(status)),
    country: Uint16Array.from(records, ([, , country]) => packCountry(country)),
    month: Uint16Array.from(records, ([, , , month]) => packMonth(month)),
  };
}

function packMonth(month: string): number {
  if (month === '') return 0;
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number - 1;
}
