import { describe, expect, it } from 'vitest';
import { quality } from './quality.ts';

const { asOfEach } = quality.dates;
const files = { oldest: '2020-04-17', newest: '2026-08-21' };

describe('of when the data are, in words', () => {
  it('is told of each kind by its own date', () => {
    expect(asOfEach({ ipv4: '2026-01', ipv6: '2026-08', use: '2026-08-22', files })).toBe(
      'IPv4 addresses held: January 2026; IPv6 space held: August 2026; use of IPv6: 22 August 2026; registry files: 17 April 2020 to 21 August 2026',
    );
  });

  it('leaves out what an edition lacks', () => {
    expect(asOfEach({ ipv4: null, ipv6: '2026-08', use: null, files })).toMatch(
      /^IPv6 space held: August 2026; registry files/,
    );
  });
});
