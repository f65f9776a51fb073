import { describe, expect, it } from 'vitest';
import { compareByCountry } from './compare-registries.ts';
import { explainMove } from './moved-codes.ts';
import { monthOfAfrinic, sampleRow } from './sample-passage.ts';

const rowOf = (country: string, amount: bigint) => sampleRow({ country, amount, family: 'ipv6' });
/** What the rule says of EU, whose 1,000 became so many while Germany's 5,000 became so many. */
const explain = (eu: bigint, germany: bigint, first = 'EU') => {
  const before = [rowOf(first, 1000n), rowOf('DE', 5000n)];
  const all = compareByCountry(monthOfAfrinic(before, [rowOf(first, eu), rowOf('DE', germany)]));
  return all.filter(({ key }) => key.endsWith(first)).map((one) => explainMove(one, all))[0];
};

describe('the rule of codes that are no country', () => {
  it('lets one empty itself as far as the countries gained', () => {
    expect(explain(0n, 6000n)).toContain('the sum stays');
    expect(explain(0n, 5999n)).toBeNull();
    expect(explain(400n, 5600n)).toContain('the sum stays');
    expect(explain(400n, 5599n)).toBeNull();
  });

  it('does not count what another such code gained', () => {
    const all = compareByCountry(
      monthOfAfrinic([rowOf('EU', 1000n), rowOf('ZZ', 1n)], [rowOf('ZZ', 1001n)]),
    );
    expect(explainMove(all[0] as (typeof all)[number], all)).toBeNull();
  });

  it('is no rule for countries, nor for growth', () => {
    expect(explain(0n, 6000n, 'FR')).toBeNull();
    expect(explain(2000n, 6000n)).toBeNull();
  });
});
