import { describe, expect, it } from 'vitest';
import { isWithin, parseAddress, soundAddress, writeAddress } from './ip-address.ts';

const written = (typed: string) => {
  const address = parseAddress(typed);
  return typeof address === 'string' ? `fault: ${address}` : writeAddress(address);
};

describe('an address as typed', () => {
  it.each([
    // The examples of RFC 5952, section 4 and 5.
    ['2001:0db8::0001', '2001:db8::1'],
    ['2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:DB8::ABCD', '2001:db8::abcd'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['::ffff:192.0.2.33', '::ffff:c000:221'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['fe80::1%eth0', 'fe80::1'],
    ['fe80::1%25eth0', 'fe80::1'],
    [' [2001:db8::1] ', '2001:db8::1'],
    ['2001:db8::/32', '2001:db8::/32'],
    ['2001:db8::1/128', '2001:db8::1'],
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.0/24', '192.0.2.0/24'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['255.255.255.255', '255.255.255.255'],
  ])('is read, and written by rule: %s', (typed, expected) => {
    expect(written(typed)).toBe(expected);
  });

  it.each([
    ['', 'none'],
    ['home', 'none'],
    ['ipv6.example', 'none'],
    ['/24', 'none'],
    ['192.0.2', 'four-numbers'],
    ['192.0.2.', 'four-numbers'],
    ['192.0.2.1.1', 'four-numbers'],
    ['3221225985', 'four-numbers'],
    ['192.0.02.1', 'leading-zero'],
    ['010.0.0.1', 'leading-zero'],
    ['192.0.2.256', 'above-255'],
    ['192.0.2.99999999999', 'above-255'],
    ['192.0.2.0/33', 'prefix'],
    ['192.0.2.0/', 'prefix'],
    ['192.0.2.0/024', 'prefix'],
    ['192.0.2.0/24/24', 'prefix'],
    ['2001:db8::/129', 'prefix'],
    ['1:2:3:4:5:6:7', 'groups'],
    ['1:2:3:4:5:6:7:8:9', 'groups'],
    ['1:2:3:4:5:6:7:8::', 'groups'],
    [':1:2:3:4:5:6:7', 'groups'],
    ['1::2::3', 'two-gaps'],
    [':::', 'two-gaps'],
    ['g::1', 'digits'],
    ['12345::', 'digits'],
    ['1.2.3.4::', 'digits'],
    ['::ffff:192.0.02.1', 'leading-zero'],
    ['::ffff:192.0.2', 'four-numbers'],
    ['00:1a:2b:3c:4d:5e', 'groups'],
  ])('is refused for its reason: “%s”', (typed, fault) => {
    expect(parseAddress(typed)).toBe(fault);
  });

  it('is thrown out where it ought to be sound', () => {
    expect(() => soundAddress('192.0.02.1')).toThrow('192.0.02.1: leading-zero');
  });
});

describe('a block in a block', () => {
  it.each([
    ['193.0.6.139', '193.0.0.0/8', true],
    ['192.0.6.139', '193.0.0.0/8', false],
    ['172.31.255.255', '172.16.0.0/12', true],
    ['172.32.0.0', '172.16.0.0/12', false],
    ['172.0.0.0/8', '172.16.0.0/12', false],
    ['172.16.0.0/12', '172.16.0.0/12', true],
    ['2001:7ff:ffff::', '2001:600::/23', true],
    ['2001:800::', '2001:600::/23', false],
    ['::1', '0.0.0.0/0', false],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(isWithin(soundAddress(inner), soundAddress(outer))).toBe(expected);
  });
});
