import { describe, expect, it } from 'vitest';
import { steadyGrowth } from './doubling-time.ts';

/** Sixty months from September 2021 with these values. */
const series = (value: (index: number) => number | null) =>
  Array.from({ length: 60 }, (_, index) => {
    const month = 8 + index;
    const date = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { date, value: value(index) };
  });

describe('the doubling time', () => {
  it('of what doubles every two years is two years, for certain', () => {
    const growth = steadyGrowth(
      series((month) => 100 * 2 ** (month / 24)),
      [],
    );
    // Doubling in two years is √2 − 1 = 41.4 % a year.
    expect(growth?.doubling?.value).toBeCloseTo(2, 9);
    expect(growth?.doubling?.low).toBeCloseTo(2, 6);
    expect(growth?.doubling?.high).toBeCloseTo(2, 6);
    expect(growth?.perYear.value).toBeCloseTo(Math.SQRT2 - 1, 9);
  });

  it('is not moved by a jump where the source changes', () => {
    const jump = series((month) => (month < 30 ? 100 : 900) * 2 ** (month / 24));
    expect(steadyGrowth(jump, ['2024-03'])?.doubling?.value).toBeCloseTo(2, 9);
  });

  it('lies within its interval when growth wavers', () => {
    const growth = steadyGrowth(
      series((month) => 2 ** (month / 24) * (1 + 0.05 * Math.sin(month))),
      [],
    );
    const { low = 0, value = 0, high = 0 } = growth?.doubling ?? {};
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(value).toBeCloseTo(2, 1);
  });

  it('is not told where it would reach beyond five years, but the rate is', () => {
    const growth = steadyGrowth(
      series((month) => 2 ** (month / 72)),
      [],
    );
    expect(growth?.doubling).toBeNull();
    expect(growth?.perYear.value).toBeCloseTo(2 ** (1 / 6) - 1, 9);
  });

  it.each([
    ['noise', (month: number) => 100 + ((month * 7919) % 31)],
    ['a step', (month: number) => (month < 55 ? 10 : 40)],
    ['what stays the same', () => 5],
    ['what shrinks', (month: number) => 100 * 0.98 ** month],
    ['too few months', (month: number) => (month < 13 ? null : 2 ** month)],
    ['a start at zero', (month: number) => month],
  ])('is not told of %s', (_, value) => {
    expect(steadyGrowth(series(value), [])).toBeNull();
  });

  it('looks at no more than the last five years', () => {
    const longer = [{ date: '2021-08', value: 0 }, ...series((month) => 2 ** (month / 24))];
    expect(steadyGrowth(longer, [])?.months).toBe(60);
  });
});
