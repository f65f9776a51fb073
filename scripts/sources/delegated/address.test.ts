import fc from 'fast-check';
import { IPv4, IPv6, Validator } from 'ip-num';
import { describe, expect, it } from 'vitest';
import { isNetwork, lineOf, parseIpv4, parseIpv6 } from './address.ts';

const words = new Uint32Array(4);

function ours4(text: string): bigint | null {
  const address = parseIpv4(lineOf(text), 0);
  return address < 0 ? null : BigInt(address);
}

function ours6(text: string): bigint | null {
  if (!parseIpv6(lineOf(text), 0, words)) return null;
  return words.reduce((sum, word) => (sum << 32n) + BigInt(word), 0n);
}

/** The authority's answer. */
function theirs4(text: string): bigint | null {
  return Validator.isValidIPv4String(text)[0] ? new IPv4(text).getValue() : null;
}

function theirs6(text: string): bigint | null {
  return Validator.isValidIPv6String(text)[0] ? new IPv6(text).getValue() : null;
}

/** Texts made of the pieces of addresses, right and wrong. */
const pieces4 = fc
  .array(
    fc.constantFrom('0', '1', '9', '25', '255', '256', '01', '300', '.', '.', '.', '', 'a', ' '),
  )
  .map((parts) => parts.join(''));
const pieces6 = fc
  .array(
    fc.constantFrom(
      '0',
      'db8',
      'ffff',
      '2001',
      'ABCD',
      '12345',
      ':',
      ':',
      ':',
      '::',
      'g',
      '1.2.3.4',
      '.',
      '/',
    ),
    { maxLength: 18 },
  )
  .map((parts) => parts.join(''));

/** A text with one character put in, taken out or changed. */
const mutated = (texts: fc.Arbitrary<string>, characters: string) =>
  fc
    .tuple(texts, fc.nat(40), fc.nat(1), fc.constantFrom('', ...characters))
    .map(([text, at, drop, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + drop);
    });

describe('parseIpv4', () => {
  it('finds valid addresses valid, and the same number as ip-num', () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(ours4(text)).not.toBeNull();
        expect(ours4(text)).toBe(theirs4(text));
      }),
    );
  });

  it('judges altered and made-up texts as ip-num does', () => {
    const texts = fc.oneof(mutated(fc.ipV4(), '0123456789.:|x '), pieces4);
    fc.assert(
      fc.property(
        texts.filter((text) => !text.includes('|')),
        (text) => {
          expect(ours4(text)).toBe(theirs4(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('parseIpv6', () => {
  it('finds valid addresses valid, and the same number as ip-num', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        expect(ours6(text)).not.toBeNull();
        expect(ours6(text)).toBe(theirs6(text));
      }),
    );
  });

  it('judges altered and made-up texts as ip-num does', () => {
    const texts = fc.oneof(mutated(fc.ipV6(), '0aF:.g/ '), pieces6);
    fc.assert(
      fc.property(texts, (text) => {
        expect(ours6(text)).toBe(theirs6(text));
      }),
      { numRuns: 4000 },
    );
  });

  it('refuses a zone index, which names an interface and not a block of the world’s space', () => {
    expect(theirs6('fe80::1%eth0')).not.toBeNull();
    expect(ours6('fe80::1%eth0')).toBeNull();
  });
});

describe('isNetwork', () => {
  it('agrees with a mask over the whole address', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (text, prefix) => {
        const address = ours6(text) as bigint;
        const hosts = (1n << BigInt(128 - prefix)) - 1n;
        expect(isNetwork(words, prefix)).toBe((address & hosts) === 0n);
      }),
    );
  });

  it('knows the shortest prefix of an address', () => {
    parseIpv6(lineOf('2001:db8:8000::'), 0, words);
    expect([32, 33, 34, 128].map((prefix) => isNetwork(words, prefix))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
