import { describe, expect, it } from 'vitest';
import { isBroad } from './broad-start.ts';

const twenty = Array.from({ length: 20 }, () => 5);

describe('where a series of shares begins', () => {
  it('is at twenty countries with something and a hundredth of what is held today', () => {
    expect(isBroad(twenty, 10_000)).toBe(true);
    expect(isBroad(twenty, 10_001)).toBe(false);
  });

  it('is not where fewer have anything, however much it is', () => {
    expect(isBroad([...twenty.slice(1), 0], 95)).toBe(false);
    expect(isBroad([5_000], 10_000)).toBe(false);
    expect(isBroad([], 0)).toBe(false);
  });
});
