import { describe, expect, it } from 'vitest';
import { addressTotals } from './address-totals.ts';
import { monthOfAfrinic, sampleRow } from './sample-passage.ts';

const check = (before: bigint, after: bigint, blocks = 100) =>
  addressTotals.check(
    monthOfAfrinic([sampleRow({ amount: before, blocks })], [sampleRow({ amount: after, blocks })]),
  );

describe('the gate of address totals', () => {
  it('refuses more than 5 % less space in as many records', () => {
    expect(check(1_000_000n, 949_000n)).toMatchObject([
      {
        key: 'afrinic/ipv4/allocated',
        outcome: 'refused',
        saw: '949,000 addresses, 5.1% less than before',
        expected: 'at most 5% less than 1,000,000',
      },
    ]);
    expect(check(1_000_000n, 950_000n)).toMatchObject([{ outcome: 'passed' }]);
  });

  it('does not judge a few records, of which one can be most of the space', () => {
    expect(check(1_000_000n, 1n, 19)).toEqual([]);
  });
});
