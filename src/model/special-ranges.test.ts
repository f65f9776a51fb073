import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { isWithin, soundAddress, writeAddress } from './ip-address.ts';
import { carriedIpv4, SPECIAL_RANGES, specialRangeOf } from './special-ranges.ts';

const DATA = join(import.meta.dirname, '../../data');
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(DATA, file)), { columns: true });

const rangeOf = (written: string) => specialRangeOf(soundAddress(written));
const carried = (written: string) => {
  const ipv4 = carriedIpv4(soundAddress(written));
  return ipv4 && writeAddress(ipv4);
};

describe('the ranges of special use', () => {
  it('are written by rule, and the narrower stand first', () => {
    for (const { prefix } of SPECIAL_RANGES)
      expect(writeAddress(soundAddress(prefix))).toBe(prefix.replace(/\/128$/, ''));
    const blocks = SPECIAL_RANGES.map(({ prefix }) => soundAddress(prefix));
    const hidden = blocks.filter((block, at) =>
      blocks.slice(0, at).some((before) => isWithin(block, before)),
    );
    expect(hidden).toEqual([]);
  });

  it('have every block that the account of all addresses takes out, by the same standard', () => {
    for (const { range = '', rfc } of rows('reference/special-blocks.csv')) {
      const found = rangeOf(range);
      expect([range, found?.prefix, `RFC ${found?.rfc}`]).toEqual([range, range, rfc]);
    }
  });

  it('have every /8 for which IANA’s list names a use', () => {
    const others = ['afrinic', 'apnic', 'arin', 'lacnic', 'ripencc', 'iana'];
    const kept = rows('tables/iana.csv').filter(
      ({ family, designation = '' }) => family === 'ipv4' && !others.includes(designation),
    );
    expect(kept.filter(({ prefix = '' }) => rangeOf(prefix) === null)).toEqual([]);
  });

  it('are found by an address, by a block inside, and not by a wider one', () => {
    expect(rangeOf('192.168.1.20')?.use).toBe('private');
    expect(rangeOf('172.16.0.0/16')?.use).toBe('private');
    expect(rangeOf('172.0.0.0/8')).toBeNull();
    expect(rangeOf('198.19.255.255')?.use).toBe('benchmarking');
    expect(rangeOf('2001:0:4136:e378::1')?.use).toBe('teredo');
    expect(rangeOf('2001:1ff::1')?.use).toBe('protocols');
    expect(rangeOf('2001:200::1')).toBeNull();
  });

  it('tell which IPv4 address is carried, where one is', () => {
    expect(carried('::ffff:192.0.2.33')).toBe('192.0.2.33');
    expect(carried('64:ff9b::c000:221')).toBe('192.0.2.33');
    expect(carried('2002:c000:221::1')).toBe('192.0.2.33');
    expect(carried('2002:c000:221::/48')).toBe('192.0.2.33');
    expect(carried('2002::/16')).toBeNull();
    expect(carried('64:ff9b:1::c000:221')).toBeNull();
    expect(carried('2001:db8::1')).toBeNull();
  });
});
