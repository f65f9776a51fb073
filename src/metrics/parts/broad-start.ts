import { sum } from 'd3';

/** How many countries must have something before shares between them say anything of the world. */
export const LEAST_COUNTRIES = 20;
/** And which part of all that is held today they must have between them. */
export const LEAST_PART = 0.01;

/**
 * Whether a series of shares over years may begin: where few have anything, or next to nothing is shared out
 * yet, a share or a coefficient tells of single records. `amounts` are those of each country so far.
 */
export function isBroad(amounts: Iterable<number>, today: number): boolean {
  const held = [...amounts].filter((amount) => amount > 0);
  return held.length >= LEAST_COUNTRIES && sum(held) >= today * LEAST_PART;
}
