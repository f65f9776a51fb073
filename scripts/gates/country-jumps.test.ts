import { describe, expect, it } from 'vitest';
import { countryJumps } from './country-jumps.ts';
import { monthOfAfrinic, sampleRow } from './sample-passage.ts';

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
});
