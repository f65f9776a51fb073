import { describe, expect, it } from 'vitest';
import { splitAmount } from './split-amount.ts';

describe('splitAmount', () => {
  it('gives powers of two, halving the largest for more', () => {
    expect(splitAmount(1024, 1, 'ipv4')).toEqual([1024]);
    expect(splitAmount(1024, 4, 'ipv4')).toEqual([256, 256, 256, 256]);
    expect(splitAmount(768, 3, 'ipv6')).toEqual([256, 256, 256]);
  });

  it('leaves what remains whole where there are too few blocks, but not of IPv6', () => {
    expect(splitAmount(7, 2, 'ipv4')).toEqual([4, 3]);
    expect(splitAmount(7, 1, 'asn')).toEqual([7]);
    expect(splitAmount(7, 2, 'ipv6')).toEqual([4, 2, 1]);
  });

  it('never gives more blocks than there are numbers', () => {
    expect(splitAmount(2, 5, 'asn')).toEqual([1, 1]);
  });
});
