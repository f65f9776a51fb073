import type { Overlap, OverlapClaim } from '../../src/model/provenance.ts';
import { FAMILIES, type Family, STATUSES } from '../../src/model/registry-tables.ts';
import { unpackCountry, unpackMonth } from '../sources/delegated/delegated-file.ts';
import type { Claim, Claimant } from './claimant.ts';
import { decide } from './decide.ts';
import { commonRange, formatNumber, rangeOf } from './range.ts';
import { findPairs } from './sweep.ts';

/** All space that two registries list, with the claim that is counted and the one that is not. */
export function findOverlaps(claimants: readonly Claimant[]): Overlap[] {
  return FAMILIES.flatMap((family) => {
    const dropped = new Map<string, bigint>();
    return findPairs(claimants, family).flatMap((pair) => settlePair(family, pair, dropped));
  });
}

/**
 * Decides a pair. `reach` is up to where each registry's space has been dropped so far: where three list the
 * same space, two pairs may drop the same claim, and it must be left out once. Pairs come by start.
 */
function settlePair(
  family: Family,
  pair: readonly [Claim, Claim],
  reach: Map<string, bigint>,
): Overlap[] {
  const range = commonRange(family, pair);
  if (range === null) return [];
  const [counted, dropped] = decide(family, pair);
  const { registry } = dropped.claimant;
  const before = reach.get(registry) ?? -1n;
  if (range.to <= before) return [];
  reach.set(registry, range.to);
  const from = range.from > before ? range.from : before + 1n;
  return [
    {
      family,
      from: formatNumber(family, from),
      to: formatNumber(family, range.to),
      counted: describeClaim(family, counted),
      dropped: describeClaim(family, dropped),
    },
  ];
}

function describeClaim(family: Family, claim: Claim): OverlapClaim {
  const { registry, records } = claim.claimant;
  const { index } = claim;
  return {
    registry,
    country: unpackCountry(records.country[index] as number),
    date: unpackMonth(records.month[index] as number) ?? '',
    status: STATUSES[records.status[index] as number] as string,
    record: `${formatNumber(family, rangeOf(family, claim).from)}|${records.value[index]}`,
  };
}
