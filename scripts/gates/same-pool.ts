import type { Claim, Gate } from './gate.ts';
import { gateError } from './gate.ts';

/** Two sources that speak of the same registry and day give the same sums of IPv4 space. */
export const samePool: Gate = {
  id: 'same-pool',
  check: ({ claims }) => {
    const first = new Map<string, Claim>();
    return claims.flatMap((claim) => {
      const key = `${claim.registry} ${claim.day}`;
      const other = first.get(key);
      if (!other) first.set(key, claim);
      if (!other || (other.available === claim.available && other.reserved === claim.reserved))
        return [];
      const message = `expected the same IPv4 pool of ${key} from ${other.source} and ${claim.source}`;
      const value = [other, claim].map((c) => `${c.available} + ${c.reserved}`).join(' and ');
      return [gateError({ source: claim.source, file: 'tables/pool.csv', message, value })];
    });
  },
};
