import { FAMILIES, STATUSES } from '../../../src/model/registry-tables.ts';
import type { Delegations } from './delegated-file.ts';
import { numberLines } from './line.ts';
import type { Finding } from './problem-list.ts';
import { RECORDS } from './rules.ts';
import { sortByStart } from './sort-by-start.ts';

const IPV6 = FAMILIES.indexOf('ipv6');
const ASSIGNED = STATUSES.indexOf('assigned');

/**
 * Reports the records that claim space which another record of their family claims too, each at the
 * later of the two lines. It is an error, but for IPv6 space both delegated and listed as free:
 * AFRINIC's file of 2025-04-30 still has as available the growth room out of which a /48 was assigned
 * two days before. Such room is left beside delegations and is not counted as stock, so a stale row
 * of it is only a warning.
 */
export function checkOverlaps(bytes: Uint8Array, delegations: Delegations): Finding[] {
  const overlaps = FAMILIES.flatMap((_, family) => {
    const order = sortByStart(delegations, indexesOf(delegations, family));
    return findOverlaps(delegations, order, family === IPV6);
  });
  if (overlaps.length === 0) return [];
  const lines = numberLines(bytes, delegations.at);
  return overlaps.map((overlap) => describe(overlap, lines));
}

/** Two records that claim some of the same space, as indexes. */
interface Overlap {
  readonly first: number;
  readonly second: number;
  /** True when one of them is delegated IPv6 space and the other free. */
  readonly isStale: boolean;
}

/** One walk over the records by start; free IPv6 space is a layer of its own. */
function findOverlaps(delegations: Delegations, order: Uint32Array, isIpv6: boolean): Overlap[] {
  const compare = isIpv6 ? compareIpv6 : compareNumbers;
  const overlaps: Overlap[] = [];
  // Of each layer the record that reaches furthest: what a later record can still run into.
  const reach = [-1, -1];
  for (let i = 0; i < order.length; i++) {
    const second = order[i] as number;
    const layer = isIpv6 && (delegations.status[second] as number) > ASSIGNED ? 1 : 0;
    const own = reach[layer] as number;
    const other = reach[1 - layer] as number;
    const lie = own < 0 ? 'apart' : compare(delegations, own, second);
    if (lie !== 'apart') overlaps.push({ first: own, second, isStale: false });
    else if (other >= 0 && compare(delegations, other, second) !== 'apart') {
      overlaps.push({ first: other, second, isStale: true });
    }
    if (lie !== 'inside') reach[layer] = second;
  }
  return overlaps;
}

/** How the second of two records, which starts no earlier, lies to the first. */
type Lie = 'apart' | 'inside' | 'beyond';

function compareNumbers({ start, value }: Delegations, first: number, second: number): Lie {
  const end = (start[4 * first] as number) + (value[first] as number);
  const from = start[4 * second] as number;
  if (from >= end) return 'apart';
  return from + (value[second] as number) > end ? 'beyond' : 'inside';
}

/** IPv6 prefixes either nest or lie apart: what counts is the bits of the first one's prefix. */
function compareIpv6({ start, value }: Delegations, first: number, second: number): Lie {
  const prefix = value[first] as number;
  for (let word = 0; 32 * word < prefix; word++) {
    const differing = (start[4 * first + word] as number) ^ (start[4 * second + word] as number);
    if (differing >>> Math.max(0, 32 * (word + 1) - prefix) !== 0) return 'apart';
  }
  return (value[second] as number) < prefix ? 'beyond' : 'inside';
}

function indexesOf({ family, length }: Delegations, wanted: number): Uint32Array {
  const indexes = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) if (family[i] === wanted) indexes[count++] = i;
  return indexes.subarray(0, count);
}

function describe({ first, second, isStale }: Overlap, numbers: Uint32Array): Finding {
  const lines = [numbers[first] as number, numbers[second] as number];
  return {
    severity: isStale ? 'warning' : 'error',
    line: Math.max(...lines),
    message: isStale
      ? 'IPv6 space both delegated and listed as free'
      : 'expected space that no other record of the file claims',
    value: `see line ${Math.min(...lines)}`,
    rule: RECORDS,
  };
}
