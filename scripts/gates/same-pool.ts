import type { Claim, Gate } from './gate.ts';
import { judgeBy } from './gate.ts';
import { numberText } from './quantity.ts';

/** Two sources that speak of the same registry and day give the same sums of IPv4 space. */
export const samePool: Gate = {
  id: 'same-pool',
  rule: 'the same IPv4 pool of a day from every source',
  evidence: 'both sources count the same registry’s file',
  acceptable: true,
  check: ({ claims }) => {
    const first = new Map<string, Claim>();
    return claims.flatMap((claim) => {
      const pool = `${claim.registry}/${claim.day}`;
      const other = first.get(pool);
      if (!other) first.set(pool, claim);
      if (!other) return [];
      const isSame = other.available === claim.available && other.reserved === claim.reserved;
      const expected = `${sumsOf(other)}, as ${other.source} has it`;
      return [judgeBy(isSame, { key: `${claim.source}/${pool}`, saw: sumsOf(claim), expected })];
    });
  },
};

function sumsOf({ available, reserved }: Claim): string {
  return `${numberText(available)} available and ${numberText(reserved)} reserved`;
}
