import { mean, sum } from 'd3';
import type { MonthValue } from './runs.ts';

/** A line through the logarithms of monthly amounts: how fast they grow, and how surely. */
export interface GrowthFit {
  /** Mean rise of the natural logarithm a month. */
  readonly slope: number;
  /** Standard error of the slope, allowing for neighbouring months being alike. */
  readonly error: number;
  /** Part of the variation within runs that the line explains, 0 to 1. */
  readonly rSquared: number;
  /** Months with a value. */
  readonly months: number;
}

/** Months over which deviations from the line may be alike: a year. */
export const LAGS = 12;

interface Deviation {
  readonly x: number;
  readonly y: number;
}

/**
 * Least squares on the logarithm of monthly amounts: one slope for all runs, but each run with its own
 * level, so that a gap or a change of source between two runs adds nothing. The standard error is that of
 * Newey and West (1987) with Bartlett weights over twelve months: what is held in one month hardly differs
 * from the month before, so months are no independent witnesses. `null` where an amount is not above zero
 * or no run has two months.
 */
export function fitGrowth(runs: readonly (readonly MonthValue[])[]): GrowthFit | null {
  if (runs.some((run) => run.some(({ value }) => value <= 0))) return null;
  const centred = runs.map(deviations);
  const all = centred.flat();
  const xx = sum(all, ({ x }) => x * x);
  const yy = sum(all, ({ y }) => y * y);
  if (xx === 0) return null;
  const slope = sum(all, ({ x, y }) => x * y) / xx;
  const left = centred.map((run) => run.map(({ x, y }) => x * (y - slope * x)));
  const rest = sum(all, ({ x, y }) => (y - slope * x) ** 2);
  return {
    slope,
    error: Math.sqrt(Math.max(0, longRunVariance(left))) / xx,
    rSquared: yy === 0 ? 0 : Math.max(0, 1 - rest / yy),
    months: all.length,
  };
}

/** Months and logarithms of a run, each less the run's mean. */
function deviations(run: readonly MonthValue[]): Deviation[] {
  const x = mean(run, ({ month }) => month) ?? 0;
  const y = mean(run, ({ value }) => Math.log(value)) ?? 0;
  return run.map(({ month, value }) => ({ x: month - x, y: Math.log(value) - y }));
}

/** Sum of the products of all pairs up to twelve months apart in the same run, nearer ones weighing more. */
function longRunVariance(runs: readonly (readonly number[])[]): number {
  return sum(runs, (run) =>
    sum(run, (value, index) => {
      const before = run.slice(Math.max(0, index - LAGS), index).reverse();
      const pairs = sum(before, (other, lag) => (1 - (lag + 1) / (LAGS + 1)) * value * other);
      return value * value + 2 * pairs;
    }),
  );
}
