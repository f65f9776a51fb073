import { FAMILIES, type Family, STATUSES } from '../../src/model/registry-tables.ts';
import type { Delegations } from '../sources/delegated/delegated-file.ts';
import { sortByStart } from '../sources/delegated/sort-by-start.ts';
import type { Claim, Claimant } from './claimant.ts';
import { commonRange } from './range.ts';

const ASSIGNED = STATUSES.indexOf('assigned');
const IPV6 = FAMILIES.indexOf('ipv6');

/**
 * Finds the records of two registries that list the same space, in one walk over all records by start.
 * Within a registry records lie apart (its reader refuses them otherwise), so the one that reaches furthest
 * is all that a later record can run into. Free IPv6 space is growth room and no stock: it claims nothing.
 */
export function findPairs(claimants: readonly Claimant[], family: Family): [Claim, Claim][] {
  const queues = claimants.map((claimant) => openQueue(claimant, FAMILIES.indexOf(family)));
  const pairs: [Claim, Claim][] = [];
  for (let next = firstOf(queues); next !== null; next = firstOf(queues)) {
    for (const other of queues) {
      if (other === next || other.reach <= (next.starts[next.at] as number)) continue;
      const pair: [Claim, Claim] = [claimOf(other, other.last), claimOf(next, next.at)];
      if (commonRange(family, pair) !== null) pairs.push(pair);
    }
    advance(next);
  }
  return pairs;
}

/** A registry's records of one family, by start, and how far the walk has come. */
interface Queue {
  readonly claimant: Claimant;
  readonly order: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  at: number;
  /** The record met so far that reaches furthest, as a place in the order, and where it ends. */
  last: number;
  reach: number;
}

function openQueue(claimant: Claimant, family: number): Queue {
  const { records } = claimant;
  const order = sortByStart(records, claimsOf(records, family));
  const starts = new Float64Array(order.length);
  const ends = new Float64Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const i = order[place] as number;
    const value = records.value[i] as number;
    const first = records.start[4 * i] as number;
    // IPv6 in /52s, the most that a double counts exactly: whoever shares one is looked at closely.
    starts[place] = family === IPV6 ? secondWord(records, i) + first * 2 ** 20 : first;
    ends[place] = (starts[place] as number) + (family === IPV6 ? slash52s(value) : value);
  }
  return { claimant, order, starts, ends, at: 0, last: -1, reach: -1 };
}

function claimsOf({ family, status, length }: Delegations, wanted: number): Uint32Array {
  const indexes = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const isClaim = wanted !== IPV6 || (status[i] as number) <= ASSIGNED;
    if (family[i] === wanted && isClaim) indexes[count++] = i;
  }
  return indexes.subarray(0, count);
}

function secondWord({ start }: Delegations, i: number): number {
  return (start[4 * i + 1] as number) >>> 12;
}

function slash52s(prefix: number): number {
  return Math.max(1, 2 ** (52 - prefix));
}

/** The queue whose next record starts first, or null when all are empty. */
function firstOf(queues: readonly Queue[]): Queue | null {
  let first: Queue | null = null;
  for (const queue of queues) {
    if (queue.at >= queue.order.length) continue;
    const isFirst =
      first === null || (queue.starts[queue.at] as number) < (first.starts[first.at] as number);
    if (isFirst) first = queue;
  }
  return first;
}

function advance(queue: Queue): void {
  const end = queue.ends[queue.at] as number;
  if (end > queue.reach) {
    queue.reach = end;
    queue.last = queue.at;
  }
  queue.at++;
}

function claimOf({ claimant, order }: Queue, place: number): Claim {
  return { claimant, index: order[place] as number };
}
