import { describe, expect, it } from 'vitest';
import { sampleClaimant, sampleRegistrations } from './sample-claimant.ts';
import { settleOverlaps } from './settle-overlaps.ts';

const AFRINIC = [
  'ZA|ipv4|41.0.0.0|1024|20071126|allocated',
  'ZA|ipv4|41.9.0.0|256|20071126|allocated',
];
const ARIN = ['US|ipv4|41.0.0.0|256|20071126|allocated', 'US|ipv4|41.9.0.0|256|20081126|allocated'];
const NOTHING = { overlaps: [], days: new Map() };
const DAYS = new Map([
  ['afrinic', '2026-08-21'],
  ['arin', '2026-08-21'],
]);
const rows = (afrinic: string[], arin: string[]) => [
  ...sampleRegistrations('afrinic', afrinic),
  ...sampleRegistrations('arin', arin),
];
const both = settleOverlaps(
  rows(AFRINIC, ARIN),
  [sampleClaimant('afrinic', AFRINIC), sampleClaimant('arin', ARIN)],
  NOTHING,
);

describe('settleOverlaps', () => {
  it('leaves dropped space out, and a block that is dropped whole', () => {
    expect(both.rows).toMatchObject([
      { registry: 'afrinic', blocks: 1, amount: 768n },
      { registry: 'arin', month: '2007-11', blocks: 1, amount: 256n },
      { registry: 'arin', month: '2008-11', blocks: 1, amount: 256n },
    ]);
    expect(both.overlaps).toHaveLength(2);
  });

  it.each(['afrinic', 'arin'] as const)('comes to the same when only %s is read again', (read) => {
    const records = read === 'afrinic' ? AFRINIC : ARIN;
    const stored = both.rows.filter(({ registry }) => registry !== read);
    const again = settleOverlaps(
      [...sampleRegistrations(read, records), ...stored],
      [sampleClaimant(read, records)],
      { overlaps: both.overlaps, days: DAYS },
    );
    expect(new Set(again.rows)).toEqual(new Set(both.rows));
    expect(again.overlaps).toEqual(both.overlaps);
  });

  it('puts back what a registry read again no longer claims', () => {
    const records = ARIN.slice(1);
    const stored = both.rows.filter(({ registry }) => registry === 'afrinic');
    const again = settleOverlaps(
      [...stored, ...sampleRegistrations('arin', records)],
      [sampleClaimant('arin', records)],
      { overlaps: both.overlaps, days: DAYS },
    );
    expect(again.rows[0]).toMatchObject({ registry: 'afrinic', blocks: 1, amount: 1024n });
    expect(again.overlaps).toHaveLength(1);
  });

  it('changes nothing when nothing is read', () => {
    const { overlaps } = both;
    expect(settleOverlaps(both.rows, [], { overlaps, days: DAYS })).toEqual(both);
  });
});
