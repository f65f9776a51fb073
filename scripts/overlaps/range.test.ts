import fc from 'fast-check';
import { IPv6 } from 'ip-num';
import { describe, expect, it } from 'vitest';
import { amountOf, formatNumber, parseNumber } from './range.ts';

/** Networks: numbers that end in zeros, as prefixes do. */
const network = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.integer({ min: 0, max: 127 }))
  .map(([high, zeros]) => ((high << 64n) >> BigInt(zeros)) << BigInt(zeros));

describe('addresses as text', () => {
  it('are written as ip-num reads them, and read back', () => {
    fc.assert(
      fc.property(network, (number) => {
        const text = formatNumber('ipv6', number);
        expect(IPv6.fromString(text).getValue()).toBe(number);
        expect(parseNumber('ipv6', text)).toBe(number);
      }),
    );
    expect(formatNumber('ipv6', 0x20014200n << 96n)).toBe('2001:4200::');
    expect(formatNumber('ipv4', 0x29000001n)).toBe('41.0.0.1');
    expect(parseNumber('ipv4', '41.0.0.1')).toBe(0x29000001n);
    expect(formatNumber('asn', 65_536n)).toBe('65536');
  });

  it('amount to whole /64s in IPv6, and to every number elsewhere', () => {
    expect(amountOf('ipv6', { from: 0n, to: 2n ** 80n - 1n })).toBe(65_536n);
    expect(amountOf('ipv6', { from: 0n, to: 255n })).toBe(0n);
    expect(amountOf('ipv4', { from: 0n, to: 255n })).toBe(256n);
  });
});
