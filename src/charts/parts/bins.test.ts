import { describe, expect, it } from 'vitest';
import { binOf, binRanges, binsOf } from './bins.ts';

describe('classes of a scale', () => {
  const bins = binsOf([10, 100], true);

  it('puts a value on a bound into the upper class', () => {
    expect([9.9, 10, 99, 100, 5000].map((value) => binOf(value, bins))).toEqual([
      '1',
      '2',
      '2',
      '3',
      '3',
    ]);
  });

  it('keeps no data, zero and the smallest positive values apart', () => {
    expect([null, 0, 0.001].map((value) => binOf(value, bins))).toEqual(['none', 'zero', '1']);
  });

  it('counts zero in the lowest class where it is not apart', () => {
    expect(binOf(0, binsOf([10], false))).toBe('1');
  });

  it('lists its classes with both bounds, open at the ends', () => {
    expect(binRanges(bins)).toEqual([
      { from: null, to: 10 },
      { from: 10, to: 100 },
      { from: 100, to: null },
    ]);
  });

  it.each([[[]], [[2, 1]], [[1, 1]], [[1, 2, 3, 4, 5, 6]]])('refuses the bounds %j', (bounds) => {
    expect(() => binsOf(bounds, true)).toThrow(RangeError);
  });
});
