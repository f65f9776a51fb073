import { describe, expect, it } from 'vitest';
import { rowCounts } from './row-counts.ts';
import { monthOfAfrinic, sampleRow } from './sample-passage.ts';

const outcomes = (status: 'allocated' | 'available', before: number, after: number) =>
  rowCounts
    .check(
      monthOfAfrinic(
        [sampleRow({ status, blocks: before })],
        [sampleRow({ status, blocks: after })],
      ),
    )
    .map(({ outcome }) => outcome);

describe('the gate of row counts', () => {
  it('refuses more than 5 % fewer delegated records, and says what came', () => {
    const passage = monthOfAfrinic([sampleRow({ blocks: 1000 })], [sampleRow({ blocks: 949 })]);
    expect(rowCounts.check(passage)).toEqual([
      {
        key: 'afrinic/ipv4/allocated',
        outcome: 'refused',
        saw: '949 records, 5.1% fewer than before',
        expected: 'at most 5% fewer than 1,000',
        excused: null,
      },
    ]);
    expect(outcomes('allocated', 1000, 950)).toEqual(['passed']);
  });

  it('lets free space shrink by a quarter, because it is given out', () => {
    expect(outcomes('available', 1000, 750)).toEqual(['passed']);
    expect(outcomes('available', 1000, 749)).toEqual(['refused']);
  });

  it('does not judge groups of a few records by shares', () => {
    expect(outcomes('allocated', 20, 10)).toEqual(['refused']);
    expect(outcomes('allocated', 19, 10)).toEqual([]);
    expect(outcomes('available', 99, 10)).toEqual([]);
  });

  it('sees one group lost behind a total that hardly changes', () => {
    const asn = sampleRow({ family: 'asn', blocks: 100_000, amount: 100_000n });
    const passage = monthOfAfrinic([asn, sampleRow({})], [asn]);
    expect(rowCounts.check(passage).filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { key: 'afrinic/ipv4/allocated', saw: '0 records, 100% fewer than before' },
    ]);
  });
});
