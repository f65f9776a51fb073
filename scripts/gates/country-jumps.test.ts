import { describe, expect, it } from 'vitest';
import { countryJumps } from './country-jumps.ts';
import {
  monthOfAfrinic,
  sampleRow,
  sampleSource,
  yearOfAfrinic,
  yearsOfRipe,
} from './sample-passage.ts';

const check = (before: bigint, after: bigint, family: 'ipv4' | 'ipv6' = 'ipv4') =>
  countryJumps.check(
    monthOfAfrinic([sampleRow({ family, amount: before })], [sampleRow({ family, amount: after })]),
  );

describe('the gate against jumps of a country', () => {
  it('refuses a large holder that gains or loses more than 15 % in a month', () => {
    expect(check(2_000_000n, 2_300_001n)).toMatchObject([
      {
        key: 'afrinic/ipv4/ZA',
        outcome: 'refused',
        saw: '+15% in 30 days',
        expected: 'from -15% to +15%',
      },
    ]);
    expect(check(2_000_000n, 1_699_999n)).toMatchObject([{ outcome: 'refused' }]);
    expect(check(2_000_000n, 2_290_000n)).toMatchObject([{ outcome: 'passed' }]);
  });

  it('lets IPv6 space double, but not shrink by more than a quarter', () => {
    const slash20 = 2n ** 44n;
    expect(check(slash20, 2n * slash20, 'ipv6')).toMatchObject([{ outcome: 'passed' }]);
    expect(check(slash20, (7n * slash20) / 10n, 'ipv6')).toMatchObject([{ outcome: 'refused' }]);
  });

  it('leaves small holders alone: one delegation can double what they have', () => {
    expect(check(1_000_000n, 3_000_000n)).toEqual([]);
  });

  it('lets years of growth compound, by less than a month alone may', () => {
    const year = (after: bigint) =>
      countryJumps.check(
        yearOfAfrinic([sampleRow({ amount: 2_000_000n })], [sampleRow({ amount: after })]),
      );
    expect(year(2_700_000n)).toMatchObject([
      { outcome: 'passed', saw: '+35% in 365 days', expected: 'from -24% to +35.8%' },
    ]);
    expect(year(2_720_000n)).toMatchObject([{ outcome: 'refused' }]);
    expect(year(1_500_000n)).toMatchObject([{ outcome: 'refused' }]);
  });

  it('lets a country grow beyond that where others counted as much, years later', () => {
    const slash20 = 2n ** 44n;
    const after = 11n * slash20;
    const jump = (counted: number) =>
      countryJumps.check(
        yearsOfRipe(
          [{ country: 'CY', amount: slash20 }],
          [{ country: 'CY', amount: after }],
          [{ country: 'CY', ipv6_slash48s: counted * 2 ** 28 }],
        ),
      );
    expect(jump(11)).toMatchObject([
      {
        outcome: 'passed',
        saw: '+1,000% in 2414 days',
        excused: expect.stringContaining('2026-08'),
      },
    ]);
    expect(jump(8.5)).toMatchObject([{ outcome: 'passed' }]);
    expect(jump(8.4)).toMatchObject([{ outcome: 'refused' }]);
    expect(jump(1)).toMatchObject([{ outcome: 'refused' }]);
  });

  it('asks nobody else about files that are alike', () => {
    const slash20 = 2n ** 44n;
    const { before, ...passage } = yearsOfRipe(
      [{ country: 'CY', amount: slash20 }],
      [{ country: 'CY', amount: 3n * slash20 }],
      [{ country: 'CY', ipv6_slash48s: 3 * 2 ** 28 }],
    );
    const sources = before.sources.map((one) =>
      one.id === 'ripencc' ? sampleSource('ripencc', '2026-11-25') : one,
    );
    const usual = { ...passage, before: { ...before, sources } };
    expect(countryJumps.check(usual)).toMatchObject([
      { outcome: 'refused', saw: '+200% in 1 days' },
    ]);
  });

  it('lets a code of no country empty itself into countries', () => {
    const eu = sampleRow({ country: 'EU', amount: 2_000_000n });
    const germany = (amount: bigint) => sampleRow({ country: 'DE', amount });
    const outcomes = (gained: bigint) =>
      countryJumps
        .check(monthOfAfrinic([eu, germany(50_000_000n)], [germany(50_000_000n + gained)]))
        .map(({ key, outcome }) => [key, outcome]);
    expect(outcomes(2_000_000n)).toContainEqual(['afrinic/ipv4/EU', 'passed']);
    expect(outcomes(1_999_999n)).toContainEqual(['afrinic/ipv4/EU', 'refused']);
  });

  it('refuses a column that slipped by a row as one finding, and sums counted twice', () => {
    const codes = ['DZ', 'EG', 'GH', 'KE', 'MA', 'MU', 'NG', 'SC', 'TN', 'TZ', 'UG', 'ZA'];
    const rows = (slip: number, times: bigint) =>
      codes.map((country, at) => {
        const million = BigInt(((at + slip) % codes.length) + 2) * 1_000_000n;
        return sampleRow({ country, amount: times * million });
      });
    const keys = (slip: number, times: bigint) =>
      countryJumps
        .check(monthOfAfrinic(rows(0, 1n), rows(slip, times)))
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ key }) => key);
    expect(keys(0, 1n)).toEqual([]);
    expect(keys(5, 1n)).toEqual(['afrinic/many']);
    expect(keys(0, 2n)).toEqual(['afrinic/many']);
  });
});
