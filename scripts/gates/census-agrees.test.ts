import { describe, expect, it } from 'vitest';
import { censusAgrees } from './census-agrees.ts';
import { samplePassage, yearsOfRipe } from './sample-passage.ts';

const SLASH20 = 2n ** 44n;
const CODES = ['AT', 'BE', 'CH', 'CY', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR'];
/** Ten countries that others counted with an IPv6 /20 each; the new file has so many times that for the first ones. */
const passageOf = (far: number, times: bigint) =>
  yearsOfRipe(
    CODES.map((country) => ({ country, amount: SLASH20 / 4n })),
    CODES.map((country, at) => ({
      country,
      amount: at < far ? (SLASH20 * times) / 100n : SLASH20,
    })),
    CODES.map((country) => ({ country, ipv4_addresses: null, ipv6_slash48s: 2 ** 28 })),
  );
const refusals = (far: number, times: bigint) =>
  censusAgrees.check(passageOf(far, times)).filter(({ outcome }) => outcome === 'refused');

describe('the gate against the count of others', () => {
  it('takes files of another kind that list what others counted', () => {
    expect(refusals(0, 100n)).toEqual([]);
    expect(refusals(1, 200n)).toEqual([]);
  });

  it('refuses a single country that lost what is still counted, or has far more', () => {
    expect(refusals(1, 50n)).toMatchObject([
      {
        key: 'world/ipv6/AT',
        saw: '-50% in 87 days since the holdings of 2026-08',
        expected: 'from -27.1% to +107.7%',
      },
    ]);
    expect(refusals(1, 210n)).toHaveLength(1);
  });

  it('refuses many that are off together, as of doubled sums or half a file', () => {
    for (const times of [200n, 50n, 84n])
      expect(refusals(2, times)).toMatchObject([
        { key: 'world/ipv6/many', saw: '2 of 10 large holders off by over 15%' },
      ]);
    expect(refusals(10, 86n)).toEqual([]);
  });

  it('leaves files that are alike to the gates that compare them', () => {
    const { after } = passageOf(10, 200n);
    expect(censusAgrees.check(samplePassage(after, after))).toEqual([]);
  });
});
