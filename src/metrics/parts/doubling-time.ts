import { fitGrowth } from './growth.ts';
import { unbrokenRuns } from './runs.ts';
import type { Point } from './series.ts';

/** Growth is called steady only if a straight line through the logarithms explains this much of it. */
export const LEAST_R_SQUARED = 0.9;
/** Growth is judged over this many months up to the newest … */
export const WINDOW_MONTHS = 60;
/** … of which at least this many must have a value. */
export const LEAST_MONTHS = 48;
/** No doubling is told that would take longer than what was looked at: five years. */
export const LONGEST_DOUBLING = WINDOW_MONTHS / 12;

/** The normal distribution's bound of 95 %. */
export const Z = 1.96;

/** An estimate with the bounds of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Steady growth: its yearly rate (0.1 is 10 % a year), and how long a doubling takes. */
export interface SteadyGrowth {
  readonly perYear: Estimate;
  /** Years to double; `null` where it or its interval would reach beyond five years. */
  readonly doubling: Estimate | null;
  readonly rSquared: number;
  readonly months: number;
}

/**
 * How steadily a monthly amount grew over the five years to its newest month; `null` where it did not grow
 * steadily: fewer than 48 of 60 months have a value, some are zero, the line explains less than nine
 * tenths of the variation, or the interval of the rate reaches down to zero.
 */
export function steadyGrowth(
  points: readonly Point[],
  breaks: readonly string[],
): SteadyGrowth | null {
  const runs = unbrokenRuns(points, breaks);
  const newest = runs.at(-1)?.at(-1)?.month ?? 0;
  const within = runs.map((run) => run.filter(({ month }) => month > newest - WINDOW_MONTHS));
  const fit = fitGrowth(within.filter((run) => run.length > 0));
  if (!fit || fit.months < LEAST_MONTHS || fit.rSquared < LEAST_R_SQUARED) return null;
  const [low, high] = [fit.slope - Z * fit.error, fit.slope + Z * fit.error];
  if (low <= 0) return null;
  return {
    perYear: { value: yearly(fit.slope), low: yearly(low), high: yearly(high) },
    doubling: doublingOf({ value: fit.slope, low, high }),
    rSquared: fit.rSquared,
    months: fit.months,
  };
}

function yearly(slope: number): number {
  return Math.expm1(12 * slope);
}

/** ln 2 ÷ slope, in years: the faster bound of the slope is the shorter doubling. */
function doublingOf(slope: Estimate): Estimate | null {
  const years = (monthly: number) => Math.LN2 / monthly / 12;
  const estimate = { value: years(slope.value), low: years(slope.high), high: years(slope.low) };
  return estimate.high > LONGEST_DOUBLING ? null : estimate;
}
