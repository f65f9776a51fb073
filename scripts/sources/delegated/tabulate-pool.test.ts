import { describe, expect, it } from 'vitest';
import type { Registry } from '../../../src/model/registry.ts';
import { fileOf, readFixture, readText } from './sample-file.ts';
import { type Reserve, tabulatePool } from './tabulate-pool.ts';

const reserve = (range: string, registry: Registry = 'afrinic'): Reserve => ({ range, registry });

/** What AFRINIC keeps back under its policies (CPM 5.4.7 and 11.4). */
const AFRINIC = ['102.224.0.0/12', '196.60.0.0/16', '196.49.0.0/16'].map((range) => reserve(range));

const free = (start: string, count: number, status: string) =>
  `afrinic|ZZ|ipv4|${start}|${count}||${status}|`;

const states = (records: string[], reserves: Reserve[], specials: { range: string }[] = []) =>
  tabulatePool(readText(fileOf(records)), { reserves, specials }).map(({ state, addresses }) => [
    state,
    addresses,
  ]);

describe('tabulatePool', () => {
  it('splits reserved space by the policy reserves: AFRINIC, 2026-08-21', () => {
    const kept = { reserves: AFRINIC, specials: [] };
    const rows = tabulatePool(readFixture('delegated-afrinic-extended-20260821'), kept);
    const key = { registry: 'afrinic', month: '2026-08', source: 'afrinic' };
    expect(rows).toEqual([
      { ...key, state: 'available', addresses: 524288 + 65536 },
      { ...key, state: 'policy-reserved', addresses: 1048576 + 256 },
      { ...key, state: 'quarantined', addresses: 2048 },
    ]);
  });

  it('counts by address what lies partly inside a reserve, or across two', () => {
    const records = [
      free('196.59.255.0', 512, 'reserved'),
      free('196.60.255.0', 512, 'reserved'),
      free('10.0.0.0', 1024, 'reserved'),
    ];
    const reserves = [...AFRINIC, reserve('10.0.0.0/25'), reserve('10.0.1.0/24')];
    expect(states(records, reserves)).toEqual([
      ['available', 0],
      ['policy-reserved', 256 + 256 + 128 + 256],
      ['quarantined', 256 + 256 + 640],
    ]);
  });

  it('counts an address once where reserves overlap', () => {
    const reserves = [reserve('10.0.0.0/23'), reserve('10.0.0.0/24'), reserve('10.0.1.128/25')];
    expect(states([free('10.0.0.0', 1024, 'reserved')], reserves)).toEqual([
      ['available', 0],
      ['policy-reserved', 512],
      ['quarantined', 512],
    ]);
  });

  it('does not split where no reserve of the registry is known', () => {
    const records = [free('10.0.0.0', 1024, 'reserved'), free('11.0.0.0', 256, 'available')];
    expect(states(records, [reserve('10.0.0.0/8', 'arin')])).toEqual([
      ['available', 256],
      ['reserved-unsplit', 1024],
    ]);
  });

  it('leaves out blocks that a standard keeps, which a registry may list as reserved', () => {
    // As one registry lists 198.51.100.0/24: in a block of 512 that begins at 198.51.99.0.
    const records = [
      free('198.18.0.0', 131_072, 'reserved'),
      free('198.51.99.0', 512, 'reserved'),
      free('10.0.0.0', 1024, 'available'),
    ];
    const specials = ['198.18.0.0/15', '198.51.100.0/24', '10.0.2.0/24'].map((range) => ({
      range,
    }));
    expect(states(records, [], specials)).toEqual([
      ['available', 768],
      ['reserved-unsplit', 256],
    ]);
  });

  it('leaves out IPv6 and delegated space', () => {
    const records = [
      'afrinic|ZZ|ipv6|2c0f:fff8::|29||reserved|',
      'afrinic|ZA|ipv4|196.60.0.0|256|20071126|assigned|X',
    ];
    expect(states(records, AFRINIC)).toEqual([
      ['available', 0],
      ['policy-reserved', 0],
      ['quarantined', 0],
    ]);
  });

  it('has nothing to say of a plain file, which does not list such space', () => {
    const kept = { reserves: AFRINIC, specials: [] };
    expect(tabulatePool(readFixture('delegated-lacnic-20260821'), kept)).toEqual([]);
  });
});
