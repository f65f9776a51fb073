import { describe, expect, it } from 'vitest';
import { sampleEdition, samplePassage, sampleRow } from './sample-passage.ts';
import { worldTotal } from './world-total.ts';

/** 2^32 less 35 /8s. */
const ALL = 221n * 2n ** 24n;
const check = (amounts: readonly bigint[], tables = {}) => {
  const registrations = amounts.map((amount) => sampleRow({ amount }));
  return worldTotal.check(
    samplePassage(sampleEdition([]), sampleEdition([], { registrations, ...tables })),
  );
};

describe('the gate of the world total', () => {
  it('refuses one address more than there is', () => {
    expect(check([ALL - 1n, 1n])).toMatchObject([{ outcome: 'passed' }]);
    expect(check([ALL, 1n])).toMatchObject([
      {
        key: 'world/ipv4',
        outcome: 'refused',
        saw: '3,707,764,737 IPv4 addresses',
        expected: 'at most 3,707,764,736, which is 2^32 less the 35 /8s of IANA',
      },
    ]);
  });

  it('takes what IANA keeps from its table where there is one', () => {
    const iana = [
      { family: 'ipv4', prefix: '0.0.0.0/8', status: 'reserved' },
      { family: 'ipv4', prefix: '1.0.0.0/8', status: 'allocated' },
      { family: 'ipv6', prefix: '2001::/8', status: 'reserved' },
    ];
    expect(check([ALL, 1n], { iana })).toMatchObject([
      { outcome: 'passed', expected: expect.stringContaining('the 1 /8s of IANA') },
    ]);
  });
});
