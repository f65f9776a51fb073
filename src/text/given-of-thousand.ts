import type { GivenOut } from './contract/ipv4.ts';

/**
 * Of every 1,000 usable addresses, how many are given out: fewer than all while one is left, and rounded down where
 * the count is only the least it can be.
 */
export function givenOfThousand({ usable, delegated, isSure }: GivenOut): number {
  const thousandths = (delegated / usable) * 1_000;
  const rounded = isSure ? Math.round(thousandths) : Math.floor(thousandths);
  return delegated < usable ? Math.min(rounded, 999) : rounded;
}
