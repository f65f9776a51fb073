const NUMBER = new Intl.NumberFormat('en-GB');
const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** A whole number with separators, for messages. */
export function numberText(value: number | bigint): string {
  return NUMBER.format(value);
}

/** A share (0–1) as per cent, for messages. */
export function percentText(share: number): string {
  return PERCENT.format(share);
}

/** How much more or less, as a share of what was: −0.05 is 5 % less. Infinite growth from nothing. */
export function changeOf(before: number | bigint, after: number | bigint): number {
  const [was, is] = [Number(before), Number(after)];
  // In this order a change of exactly the limit is not rounded beyond it.
  return was === is ? 0 : (is - was) / was;
}

/**
 * How much more there may be after so many days, as a share: `once` for any step, and `monthly` upon that for
 * each 30 days beyond the first 30. What grows by a share of itself compounds, so that years are not taken
 * for one step, nor for as many steps of the first size.
 */
export function mostGrowth({ once, monthly }: Limit, days: number): number {
  return (1 + once) * (1 + monthly) ** monthsBeyond(days) - 1;
}

/** How much less there may be after so many days, as a share: like `mostGrowth`, and never all of it. */
export function mostLoss({ once, monthly }: Limit, days: number): number {
  return 1 - (1 - once) * (1 - monthly) ** monthsBeyond(days);
}

/** Shares by which something may change: in any step, and in each month of a pause. */
export interface Limit {
  readonly once: number;
  readonly monthly: number;
}

/**
 * How much may change in so many days, as a share of a whole that does not grow: `once` for any step, and `monthly` for each 30 days
 * beyond the first 30, because a refresh may come after a long pause.
 */
export function allowance({ once, monthly }: Limit, days: number): number {
  return once + monthly * monthsBeyond(days);
}

function monthsBeyond(days: number): number {
  return Math.max(0, days / 30 - 1);
}
