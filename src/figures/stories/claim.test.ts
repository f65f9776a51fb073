import { describe, expect, it } from 'vitest';
import { claimLess, claimMore, claimSame } from './claim.ts';

describe('a claim', () => {
  it('works out from what it compares whether it holds, and by how much', () => {
    const more = claimMore({ value: 5, than: 3, unit: 'count' });
    expect([more.holds, more.margin, more.threshold]).toEqual([true, 2, 3]);
    const less = claimLess({ value: 5, than: 3, unit: 'count' });
    expect([less.holds, less.margin]).toEqual([false, -2]);
  });

  it('does not hold where both are the same', () => {
    expect(claimMore({ value: 3, than: 3, unit: 'count' }).holds).toBe(false);
    expect(claimLess({ value: 3, than: 3, unit: 'count' }).holds).toBe(false);
  });

  it('does not hold where the value is not known or no number', () => {
    expect(claimLess({ value: null, than: 3, unit: 'share' })).toMatchObject({
      ...{ holds: false, margin: null },
    });
    expect(claimMore({ value: 0 / 0, than: 3, unit: 'share' }).holds).toBe(false);
  });

  it('that all are the same counts how many different ones there are', () => {
    expect(claimSame({ first: '2025', second: '2025' })).toMatchObject({ holds: true, value: 1 });
    const other = claimSame({ first: '2025', second: '2024', third: '2025' });
    expect(other).toMatchObject({ holds: false, value: 2, margin: -1 });
    expect(other.found).toEqual({ first: '2025', second: '2024', third: '2025' });
  });
});
