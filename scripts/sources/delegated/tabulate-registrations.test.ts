import { describe, expect, it } from 'vitest';
import { fileOf, readFixture, readText } from './sample-file.ts';
import { tabulateRegistrations } from './tabulate-registrations.ts';

describe('tabulateRegistrations', () => {
  it('sums a file by country, family, status and month, in the order of the table', () => {
    const file = readFixture('delegated-afrinic-extended-20260821');
    const rows = tabulateRegistrations([file]).map((row) =>
      [row.country, row.family, row.status, row.month, row.blocks, row.amount].join(' '),
    );
    expect(rows).toEqual([
      'CI ipv4 allocated 2020-02 1 4096',
      'NG ipv4 allocated 2016-03 1 32768',
      'ZA asn allocated 1991-03 2 2',
      'ZA ipv4 allocated 2007-11 1 2097152',
      'ZA ipv4 allocated 2017-05 1 1024',
      'ZA ipv6 allocated 2005-10 1 4294967296',
      'ZA ipv6 allocated 2010-02 1 4294967296',
      'ZA ipv6 allocated 2024-06 1 4294967296',
      'ZZ asn available  1 1',
      'ZZ ipv4 available  2 589824',
      'ZZ ipv4 reserved  3 1050880',
      'ZZ ipv6 available  1 34359738368',
      'ZZ ipv6 reserved  2 51539607552',
    ]);
  });

  it('puts several files in the order of their registries', () => {
    const files = ['delegated-lacnic-20260821', 'delegated-arin-20200417.reconstructed'].map(
      readFixture,
    );
    const rows = tabulateRegistrations(files);
    expect([...new Set(rows.map((row) => row.registry))]).toEqual(['arin', 'lacnic']);
  });

  it('keeps amounts of IPv6 exact beyond what a floating number holds', () => {
    const records = ['2000::|4', '3000:1::|64', '3000:2::|65'].map(
      (range) => `afrinic|ZA|ipv6|${range}|20051021|allocated|X`,
    );
    const [row] = tabulateRegistrations([readText(fileOf(records))]);
    expect(row).toMatchObject({ blocks: 3, amount: 2n ** 60n + 1n });
  });

  it('keeps an unknown month apart, and first', () => {
    const records = ['41.0.0.0|256|20071126', '41.0.1.0|256|', '41.0.2.0|256|00000000'].map(
      (range) => `afrinic|ZA|ipv4|${range}|allocated|X`,
    );
    const rows = tabulateRegistrations([readText(fileOf(records))]);
    expect(rows.map(({ month, blocks }) => [month, blocks])).toEqual([
      [null, 2],
      ['2007-11', 1],
    ]);
  });

  it('does not take a file without a registry for one', () => {
    expect(() => tabulateRegistrations([readText('')])).toThrow('no registry');
  });
});
