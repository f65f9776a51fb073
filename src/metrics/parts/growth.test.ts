import { describe, expect, it } from 'vitest';
import { fitGrowth } from './growth.ts';

/** A run of months from January of year 0 with these logarithms. */
const run = (logarithms: readonly number[], from = 0) =>
  logarithms.map((y, index) => ({ month: from + index, value: Math.exp(y) }));

describe('a line through logarithms', () => {
  it('finds the slope of an exact exponential, with no error', () => {
    const fit = fitGrowth([run([0, 0.1, 0.2, 0.3])]);
    expect(fit?.slope).toBeCloseTo(0.1, 12);
    expect(fit?.error).toBeCloseTo(0, 12);
    expect(fit?.rSquared).toBeCloseTo(1, 12);
  });

  it('gives each run its own level: a jump between runs is no growth', () => {
    const fit = fitGrowth([run([0, 0.1, 0.2]), run([5, 5.1, 5.2], 10)]);
    expect(fit?.slope).toBeCloseTo(0.1, 12);
    expect(fit?.rSquared).toBeCloseTo(1, 12);
  });

  it('weighs the deviations of neighbouring months together', () => {
    // Months −1 0 1, logarithms 0 0 3 less their mean: −1 −1 2. Slope (1 + 0 + 2) ÷ 2 = 1.5.
    // Left over: −1 + 1.5 = 0.5, −1, 2 − 1.5 = 0.5; R² = 1 − 1.5 ÷ 6 = 0.75.
    // Months × left over: −0.5, 0, 0.5. Squares: 0.5. Pairs: two months apart, weight 1 − 2/13, product
    // −0.25, counted twice: −0.25 × 2 × 11/13. Variance 0.5 − 5.5/13 = 1/13; error √(1/13) ÷ 2.
    const fit = fitGrowth([run([0, 0, 3])]);
    expect(fit?.slope).toBeCloseTo(1.5, 12);
    expect(fit?.rSquared).toBeCloseTo(0.75, 12);
    expect(fit?.error).toBeCloseTo(Math.sqrt(1 / 13) / 2, 12);
  });

  it('is none through zero or a single month', () => {
    expect(
      fitGrowth([
        [
          { month: 0, value: 0 },
          { month: 1, value: 1 },
        ],
      ]),
    ).toBeNull();
    expect(fitGrowth([run([1])])).toBeNull();
  });
});
