import { describe, expect, it } from 'vitest';
import { monthOfAfrinic, sampleRow, yearOfAfrinic, yearsOfRipe } from './sample-passage.ts';
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

  it('lets a few be gone from everywhere after a year, and a few more from one registry', () => {
    const year = (blocks: number, after: ReturnType<typeof sampleRow>[]) =>
      vanishedCountries.check(yearOfAfrinic([kenya(blocks)], after));
    expect(year(4, [])).toMatchObject([
      { outcome: 'passed', excused: expect.stringContaining('365 days lie between the files') },
    ]);
    expect(year(5, [])).toMatchObject([{ outcome: 'refused' }]);
    expect(year(9, [elsewhere])).toMatchObject([{ outcome: 'passed' }]);
    expect(year(10, [elsewhere])).toMatchObject([{ outcome: 'refused' }]);
  });

  it('lets many be gone after years where others counted nothing left', () => {
    const gone = (counted: number) =>
      vanishedCountries.check(
        yearsOfRipe([{ country: 'AN' }], [], [{ country: 'AN', ipv6_slash48s: counted }]),
      );
    expect(gone(0)).toMatchObject([
      { outcome: 'passed', excused: expect.stringContaining('the holdings of 2026-08') },
    ]);
    expect(gone(1)).toMatchObject([{ outcome: 'refused' }]);
    const few = [{ country: 'AN', blocks: 3 }];
    const missed = [{ country: 'AN', ipv6_slash48s: 1 }];
    expect(vanishedCountries.check(yearsOfRipe(few, []))).toMatchObject([{ outcome: 'passed' }]);
    expect(vanishedCountries.check(yearsOfRipe(few, [], missed))).toMatchObject([
      { outcome: 'refused' },
    ]);
  });

  it('lets a code of no country empty itself into countries, even in a month', () => {
    const eu = sampleRow({ country: 'EU', blocks: 73, amount: 500n });
    const others = (amount: bigint) => [sampleRow({ amount })];
    expect(refusals(monthOfAfrinic([eu, sampleRow({})], others(26_100n)))).toEqual([]);
    expect(refusals(monthOfAfrinic([eu, sampleRow({})], others(26_099n)))).toMatchObject([
      { key: 'afrinic/ipv4/EU' },
    ]);
  });
});
