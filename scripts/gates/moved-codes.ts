import { isUnattributed } from '../../src/model/area.ts';
import type { Comparison } from './compare-registries.ts';

const MOVED =
  'a code of no country, whose space the registry now lists under countries: they gained what it lost, and the sum stays';

/**
 * By what rule a code of no country (EU, AP, ZZ) may shrink: the registry’s countries of the same family gained
 * as much space. Null for countries, and where they did not. RIPE NCC moved its IPv6 space from EU to countries.
 */
export function explainMove(
  { key, before, after }: Comparison,
  all: readonly Comparison[],
): string | null {
  if (!isUnattributed(key.slice(-2)) || after.amount > before.amount) return null;
  const family = key.slice(0, -2);
  const countries = all.filter(
    (one) => one.key.startsWith(family) && !isUnattributed(one.key.slice(-2)),
  );
  const gained = countries.reduce((sum, one) => sum + one.after.amount - one.before.amount, 0n);
  return gained >= before.amount - after.amount ? MOVED : null;
}
