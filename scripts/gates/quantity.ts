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
 * How much may change in so many days, as a share: `once` for any step, and `monthly` for each 30 days
 * beyond the first 30, because a refresh may come after a long pause.
 */
export function allowance(limit: { once: number; monthly: number }, days: number): number {
  return limit.once + limit.monthly * Math.max(0, days / 30 - 1);
}
