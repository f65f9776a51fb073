import { type Family, STATUSES } from '../../src/model/registry-tables.ts';
import type { Claim } from './claimant.ts';
import { rangeOf } from './range.ts';

const ASSIGNED = STATUSES.indexOf('assigned');
const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Which of two registries' claims to the same space is counted, the counted one first:
 * 1. delegated space before space listed as free: what someone holds is not free;
 * 2. the file that is newer by more than a week: the older one does not know of a transfer since;
 * 3. the narrower record: a transferred block is cut out of what the giver held, and the giver's file
 *    still lists the whole, while the receiver's lists what was received;
 * 4. the later month of registration, then the registry last by name: any will do, always the same one.
 *
 * Dates come last because a transfer between registries keeps its first date (RIR statistics exchange
 * format), so that mostly both claims have the same. A difference of up to a week between files is how
 * registries publish (ARIN a day behind, LACNIC two) and says nothing.
 */
export function decide(family: Family, [a, b]: readonly [Claim, Claim]): [Claim, Claim] {
  for (const difference of [byHeld, byAge, byWidth(family), byMonth, byName]) {
    const result = difference(a, b);
    if (result !== 0) return result > 0 ? [a, b] : [b, a];
  }
  return [a, b];
}

/** Above 0 when the first claim is to be counted, below when the second, 0 when this does not tell. */
type Difference = (a: Claim, b: Claim) => number;

const byHeld: Difference = (a, b) => Number(isHeld(a)) - Number(isHeld(b));

const byAge: Difference = (a, b) => {
  const apart = Date.parse(a.claimant.asOf) - Date.parse(b.claimant.asOf);
  return Math.abs(apart) > WEEK ? apart : 0;
};

const byWidth =
  (family: Family): Difference =>
  (a, b) => {
    const [one, other] = [rangeOf(family, a), rangeOf(family, b)];
    return Number(other.to - other.from - (one.to - one.from));
  };

const byMonth: Difference = (a, b) => monthOf(a) - monthOf(b);

const byName: Difference = (a, b) => (a.claimant.registry > b.claimant.registry ? 1 : -1);

function isHeld({ claimant, index }: Claim): boolean {
  return (claimant.records.status[index] as number) <= ASSIGNED;
}

function monthOf({ claimant, index }: Claim): number {
  return claimant.records.month[index] as number;
}
