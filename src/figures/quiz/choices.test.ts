import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestChoices, numberChoices, yearChoices } from './choices.ts';

describe('the answers to choose from', () => {
  it('have the true number once, in order, each several times the one before', () => {
    const share = fc.double({ min: 0.0001, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, (right) => {
        const { options = [], right: at = -1 } =
          numberChoices(right, { most: 1, isWhole: false }) ?? {};
        expect(options[at]).toBe(right);
        expect(options).toHaveLength(4);
        for (const [index, value] of options.entries())
          if (index > 0) expect(value / (options[index - 1] ?? 0)).toBeGreaterThan(2.2);
        expect(Math.max(...options)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are whole where counts are, and never one twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 196 }), (right) => {
        const { options = [], right: at = -1 } =
          numberChoices(right, { most: 196, isWhole: true }) ?? {};
        expect(options[at]).toBe(right);
        expect(new Set(options).size).toBe(options.length);
        expect(options.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
      }),
    );
    expect(numberChoices(0, { most: 196, isWhole: true })).toBeNull();
  });

  it('do not show by their place which is true', () => {
    const places = [21, 22, 23, 24, 0.033, 0.0301, 0.4501].map(
      (right) => numberChoices(right, { most: 1000, isWhole: false })?.right,
    );
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('are years of the span', () => {
    expect(yearChoices(2011, { first: 1983, last: 2026 })?.options).toHaveLength(4);
    expect(yearChoices(2025, { first: 2015, last: 2026 })?.options).toEqual([2017, 2021, 2025]);
    expect(yearChoices(2025, { first: 2024, last: 2026 })).toBeNull();
  });

  it('are those of which one alone is the largest, by what can be told apart', () => {
    const values = new Map([
      ['IN', 0.75],
      ['US', 0.5],
      ['BR', 0.74],
    ]);
    expect(largestChoices(values, 0.005)).toEqual({ options: ['BR', 'IN', 'US'], right: 1 });
    expect(largestChoices(values, 0.02)).toBeNull();
    expect(largestChoices(new Map([['IN', 1]]), 0)).toBeNull();
  });
});
