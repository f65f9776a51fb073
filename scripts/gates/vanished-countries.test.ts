import { describe, expect, it } from 'vitest';
import { monthOfAfrinic, sampleRow } from './sample-passage.ts';
import { vanishedCountries } from './vanished-countries.ts';

const kenya = (blocks: number) => sampleRow({ country: 'KE', blocks });
const elsewhere = sampleRow({ country: 'KE', registry: 'ripencc' });
const refusals = (passage: Parameters<typeof vanishedCountries.check>[0]) =>
  vanishedCountries.check(passage).filter(({ outcome }) => outcome === 'refused');

describe('the gate against vanished countries', () => {
  it('refuses a country gone from a registry, though others have it', () => {
    const passage = monthOfAfrinic([sampleRow({}), kenya(5)], [sampleRow({}), elsewhere]);
    expect(refusals(passage)).toMatchObject([
      { key: 'afrinic/ipv4/KE', saw: '0 records', expected: 'some of the 5 records before' },
    ]);
  });

  it('lets a registry lose the last of a few records of a country that others have', () => {
    expect(refusals(monthOfAfrinic([kenya(4)], [elsewhere]))).toEqual([]);
  });

  it('refuses a country gone from everywhere, however small', () => {
    expect(refusals(monthOfAfrinic([kenya(1)], []))).toHaveLength(1);
    expect(
      refusals(monthOfAfrinic([kenya(1)], [sampleRow({ country: 'KE', family: 'ipv6' })])),
    ).toHaveLength(1);
  });
});
