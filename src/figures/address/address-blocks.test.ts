import { describe, expect, it } from 'vitest';
import type { IanaBlock } from '../../model/iana.ts';
import { sampleData } from '../../published/sample-data.ts';
import { addressBlocks, firstNumbers, listedByRegistry } from './address-blocks.ts';

const ipv4 = (first: number, more: Partial<IanaBlock> = {}): IanaBlock => ({
  ...{ family: 'ipv4', prefix: `${first}.0.0.0/8`, designation: 'apnic', status: 'allocated' },
  ...{ month: '2007-01', ...more },
});
const ipv6 = (prefix: string): IanaBlock => ({
  ...{ family: 'ipv6', prefix, designation: 'arin', status: 'allocated', month: null },
});
const files = [
  { name: 'ipv4-address-space-2026-08-01.csv', asOf: '2026-08-01' },
  { name: 'ipv6-unicast-address-assignments-2026-08-02.csv', asOf: '2026-08-02' },
].map((file) => ({ ...file, sha256: '', bytes: 1, records: 1 }));

const blocksOf = (iana: IanaBlock[]) =>
  addressBlocks(
    sampleData({ parts: { iana }, sources: [{ id: 'iana', tables: ['iana'], files }] }),
  );

describe('the blocks of IANA’s lists', () => {
  it('are in the order of their addresses, and neighbours that are alike are one row', () => {
    const { ipv4: rows } = blocksOf([
      ...[ipv4(10), ipv4(100), ipv4(11), ipv4(9, { month: '2006-01' })],
      ...[ipv4(12, { status: 'legacy' }), ipv4(13, { designation: 'arin' })],
    ]);
    expect(rows.map((row) => Object.values(firstNumbers(row)))).toEqual([
      ...[
        [9, 9],
        [10, 11],
        [12, 12],
      ],
      ...[
        [13, 13],
        [100, 100],
      ],
    ]);
  });

  it('leave out what lies inside the /8s', () => {
    const back = ipv4(45, { prefix: '45.2.0.0/15', status: 'recovered' });
    expect(blocksOf([ipv4(45), back]).ipv4.map(({ prefixes }) => prefixes)).toEqual([
      ['45.0.0.0/8'],
    ]);
  });

  it('sort those of IPv6 by number, not as text', () => {
    const rows = blocksOf(['2400::/12', '2001:1200::/23', '2001:200::/23'].map(ipv6)).ipv6;
    expect(rows.flatMap(({ prefixes }) => prefixes)).toEqual([
      ...['2001:200::/23', '2001:1200::/23', '2400::/12'],
    ]);
  });

  it('tell the day of each list, and none where there is no list', () => {
    expect(blocksOf([ipv4(1)]).days).toEqual({ ipv4: '2026-08-01', ipv6: '2026-08-02' });
    expect(addressBlocks(sampleData({})).days).toBeNull();
  });
});

describe('what a registry’s file lists', () => {
  it('is counted by country and territory, with the day of the file', () => {
    const data = sampleData({
      countries: { KE: { registry: 'afrinic' }, ZA: { registry: 'afrinic' }, EH: {} },
      sources: [{ id: 'afrinic', asOf: '2026-08-21' }],
    });
    expect(listedByRegistry(data)).toContainEqual({
      ...{ registry: 'afrinic', countries: 2, on: '2026-08-21' },
    });
    expect(listedByRegistry(data)).toContainEqual({ registry: 'arin', countries: 0, on: null });
  });
});
