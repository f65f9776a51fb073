import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registry-tables.ts';
import { registryEntries } from './registry-entries.ts';

const row = (values: Partial<Registration> = {}): Registration => ({
  ...{ registry: 'afrinic', country: 'KE', family: 'ipv4', status: 'allocated' },
  ...{ month: '2015-05', blocks: 1, amount: 256n },
  ...values,
});
const entries = (before: readonly Registration[], after: readonly Registration[]) =>
  registryEntries(before, after, '2026-08').map((entry) =>
    Object.values(entry)
      .filter((value) => value !== null)
      .join(' '),
  );

describe('what changed between two files of a registry', () => {
  it('is nothing when the sums are the same', () => {
    expect(entries([row(), row({ country: 'UG' })], [row({ country: 'UG' }), row()])).toEqual([]);
  });

  it('is new only from the month of the earlier file on, and delegated space only', () => {
    const after = [
      row({ month: '2026-08' }),
      row({ month: '2026-09', amount: 512n }),
      row({ month: '2026-07' }),
      row({ month: null, amount: 1n }),
      row({ month: '2026-09', country: 'ZZ', status: 'reserved' }),
    ];
    expect(entries([], after)).toEqual([
      'appeared ipv4 KE allocated 2 257',
      'appeared ipv4 ZZ reserved 1 256',
      'delegated ipv4 KE allocated 2 768',
    ]);
  });

  it('tells the growth of a month, not all of it', () => {
    const before = [row({ month: '2026-08', blocks: 3, amount: 1024n })];
    const after = [row({ month: '2026-08', blocks: 5, amount: 2048n })];
    expect(entries(before, after)).toEqual(['delegated ipv4 KE allocated 2 1024']);
  });

  it('is a change of country when one fall and one rise answer each other exactly', () => {
    expect(entries([row()], [row({ country: 'UG' })])).toEqual([
      'country-changed ipv4 KE UG allocated 1 256',
    ]);
  });

  it('is no change of country when the size, the month, the family or the status differs', () => {
    for (const other of [
      { amount: 512n },
      { month: '2015-06' },
      { family: 'asn' as const },
      { status: 'assigned' as const },
    ])
      expect(entries([row()], [row({ country: 'UG', ...other })])).toHaveLength(2);
  });

  it('is no change of country when two could have changed places', () => {
    const before = [row(), row({ country: 'TZ' })];
    expect(entries(before, [row({ country: 'UG' })])).toEqual([
      'appeared ipv4 UG allocated 1 256',
      'disappeared ipv4 KE allocated 1 256',
      'disappeared ipv4 TZ allocated 1 256',
    ]);
  });

  it('names a changed status and a revised date in the same way', () => {
    const before = [row(), row({ country: 'UG' })];
    const after = [row({ status: 'assigned' }), row({ country: 'UG', month: '2016-01' })];
    expect(entries(before, after)).toEqual([
      'date-revised ipv4 UG allocated 1 256',
      'status-changed ipv4 KE allocated assigned 1 256',
    ]);
  });

  it('is a new shape when blocks and space do not rise or fall together', () => {
    const before = [row({ blocks: 1, amount: 1024n })];
    expect(entries(before, [row({ blocks: 2, amount: 768n })])).toEqual([
      'reshaped ipv4 KE allocated 1 -256',
    ]);
    expect(entries(before, [row({ blocks: 4, amount: 1024n })])).toEqual([
      'reshaped ipv4 KE allocated 3 0',
    ]);
  });
});
