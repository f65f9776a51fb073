import { beforeAll, describe, expect, it } from 'vitest';
import { EXCESS, ipv4Account, UNTOLD } from '../../src/metrics/ipv4-account.ts';
import type { Evidence } from '../../src/metrics/metric.ts';
import { checkData } from './check-data.ts';
import { readDataFiles } from './read-data.ts';

let evidence: Evidence;
beforeAll(async () => {
  const checked = checkData(await readDataFiles('data'));
  if (!checked.evidence) throw new Error('the committed tables are unsound');
  evidence = checked.evidence;
});

describe('the account of all IPv4 addresses from the committed tables', () => {
  it('adds up to 2^32, with no part below zero and each part dated, or is not there', ({
    skip,
  }) => {
    const parts = ipv4Account.compute(evidence);
    skip(
      parts.every(({ area }) => area === EXCESS),
      'the tables do not cover the whole, or come to more',
    );
    expect(parts.reduce((total, { value }) => total + BigInt(value ?? -1), 0n)).toBe(
      4_294_967_296n,
    );
    expect(parts.filter(({ value }) => (value ?? -1) < 0)).toEqual([]);
    expect(parts.filter(({ date }) => !/^\d{4}-\d{2}(-\d{2})?$/.test(date))).toEqual([]);
  });

  it('leaves less than one address in a hundred not told apart', () => {
    const untold = ipv4Account.compute(evidence).find(({ area }) => area === UNTOLD);
    expect((untold?.value ?? 0) / 2 ** 32).toBeLessThan(0.01);
  });
});
