import { describe, expect, it } from 'vitest';
import type { Registry } from '../../model/registry.ts';
import { sampleData } from '../../published/sample-data.ts';
import { isOldMonth, type PoolByMonth, registryWithMost } from './pool-series.ts';

/** A pool of one month: what is available, and how much it is in all. */
function pool(registry: Registry, on: string, [available, whole]: [number, number]): PoolByMonth {
  const month = { on, amounts: { available }, whole };
  return { registry, months: [on], bands: [], told: [month], first: month, last: month };
}

describe('the registry with most left to give out', () => {
  it('is the one with most available, whatever it keeps back', () => {
    const pools = [pool('arin', '2026-11', [5, 900]), pool('lacnic', '2026-11', [6, 7])];
    expect(registryWithMost(pools)).toBe('lacnic');
  });

  it('is the one with most undelegated where nobody has any available', () => {
    const pools = [pool('arin', '2026-11', [0, 900]), pool('lacnic', '2026-11', [0, 7])];
    expect(registryWithMost(pools)).toBe('arin');
  });

  it('is none whose newest month is long past, but may be of the month before', () => {
    const old = pool('lacnic', '2024-02', [999, 999]);
    expect(registryWithMost([old, pool('arin', '2026-12', [1, 1])])).toBe('arin');
    const before = pool('afrinic', '2026-11', [2, 2]);
    expect(registryWithMost([before, pool('arin', '2026-12', [1, 1])])).toBe('afrinic');
  });

  it('is the first of those that have as much, and none where no pool is told', () => {
    expect(
      registryWithMost([pool('arin', '2026-11', [1, 1]), pool('lacnic', '2026-11', [1, 1])]),
    ).toBe('arin');
    expect(registryWithMost([])).toBeNull();
  });
});

describe('a month of a pool', () => {
  it('is old more than a year before the newest file of any registry', () => {
    const at = (asOf: string) =>
      sampleData({ sources: [{ id: 'apnic', asOf, tables: ['registrations'] }] });
    expect(isOldMonth('2016-02', at('2017-03-01'))).toBe(true);
    expect(isOldMonth('2016-02', at('2017-02-24'))).toBe(false);
  });
});
