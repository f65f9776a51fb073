import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registry-tables.ts';
import { addressTotals } from './address-totals.ts';
import { rowCounts } from './row-counts.ts';
import { monthOfAfrinic, sampleRow, yearOfAfrinic } from './sample-passage.ts';
import { suddenGrowth } from './sudden-growth.ts';

const free = (row: Partial<Registration>) =>
  sampleRow({ status: 'available', country: 'ZZ', ...row });
const held = (amount: bigint) => sampleRow({ blocks: 4000, amount });
const pool = free({ blocks: 200, amount: 1000n });
const of = (gate: typeof addressTotals, passage: ReturnType<typeof monthOfAfrinic>) =>
  gate.check(passage).filter(({ key }) => !/\/(allocated|delegated)$/.test(key));

describe('a pool that runs dry', () => {
  it('may be gone in a year, when what it held is given out', () => {
    const passage = yearOfAfrinic([held(50_000n), pool], [held(51_000n)]);
    for (const gate of [addressTotals, rowCounts])
      expect(of(gate, passage)).toMatchObject([
        { outcome: 'passed', excused: expect.stringContaining('free space is used up') },
      ]);
  });

  it('may be set aside instead', () => {
    const passage = yearOfAfrinic(
      [held(50_000n), pool],
      [held(50_000n), free({ status: 'reserved', amount: 1000n })],
    );
    expect(of(addressTotals, passage)).toMatchObject([{ outcome: 'passed' }]);
  });

  it('may not vanish without a trace, even in a year', () => {
    for (const gate of [addressTotals, rowCounts])
      expect(of(gate, yearOfAfrinic([held(50_000n), pool], [held(50_000n)]))).toMatchObject([
        { key: 'afrinic/ipv4/available', outcome: 'refused' },
      ]);
    const most = yearOfAfrinic([held(50_000n), pool], [held(50_750n)]);
    expect(of(addressTotals, most)).toMatchObject([{ outcome: 'passed' }]);
    const less = yearOfAfrinic([held(50_000n), pool], [held(50_749n)]);
    expect(of(addressTotals, less)).toMatchObject([{ outcome: 'refused' }]);
  });

  it('may not go in a month, even to holders', () => {
    const passage = monthOfAfrinic([held(50_000n), pool], [held(51_000n)]);
    for (const gate of [addressTotals, rowCounts])
      expect(of(gate, passage)).toMatchObject([{ outcome: 'refused' }]);
  });
});

describe('a block that IANA gives', () => {
  const numbers = (amount: bigint, blocks = 200) => free({ family: 'asn', blocks, amount });
  const growth = (after: Registration) =>
    of(suddenGrowth, monthOfAfrinic([numbers(200n)], [after]));

  it('may be many times the AS numbers that were left', () => {
    expect(growth(numbers(200n + 1024n, 201))).toMatchObject([
      { outcome: 'passed', excused: expect.stringContaining('IANA') },
    ]);
    expect(growth(numbers(200n + 1024n, 1224))).toMatchObject([{ outcome: 'passed' }]);
    expect(growth(numbers(200n + 1024n, 1225))).toMatchObject([{ outcome: 'refused' }]);
    expect(growth(numbers(200n + 8193n, 201))).toMatchObject([{ outcome: 'refused' }]);
  });

  it('is no more than a /12 of IPv6, nothing of IPv4, and no host of new records', () => {
    const ipv6 = (amount: bigint) => free({ family: 'ipv6', blocks: 200, amount });
    const grow = (before: Registration, after: Registration) =>
      of(suddenGrowth, monthOfAfrinic([before], [after]))[0]?.outcome;
    expect(grow(ipv6(2n ** 50n), ipv6(2n ** 50n + 2n ** 52n))).toBe('passed');
    expect(grow(ipv6(2n ** 50n), ipv6(2n ** 50n + 2n ** 52n + 1n))).toBe('refused');
    expect(grow(pool, free({ blocks: 200, amount: 2001n }))).toBe('refused');
    expect(grow(ipv6(2n ** 50n), { ...ipv6(2n ** 51n), blocks: 401 })).toBe('refused');
  });

  it('is free: as many AS numbers that are suddenly held are refused', () => {
    const few = sampleRow({ family: 'asn', blocks: 200, amount: 200n });
    const many = sampleRow({ family: 'asn', blocks: 201, amount: 1224n });
    expect(suddenGrowth.check(monthOfAfrinic([few], [many]))).toMatchObject([
      { outcome: 'refused' },
    ]);
  });
});
