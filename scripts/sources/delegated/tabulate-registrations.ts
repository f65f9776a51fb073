import { REGISTRIES, type Registry } from '../../../src/model/registry.ts';
import { FAMILIES, type Registration, STATUSES } from '../../../src/model/registry-tables.ts';
import {
  type DelegatedFile,
  type Delegations,
  unpackCountry,
  unpackMonth,
} from './delegated-file.ts';

/** Families in the order of their names, which is the order of the table. */
const SORTED_FAMILIES = [...FAMILIES].sort();
const FAMILY_RANKS = FAMILIES.map((family) => SORTED_FAMILIES.indexOf(family));
const IPV6 = FAMILIES.indexOf('ipv6');

/**
 * Sums the records by registry, country, family, status and month, sorted by that key. IPv6 is
 * counted in /64s; a longer prefix adds a block and no amount (the reader has warned of it). Expects
 * one file a registry. Throws on a file without a registry, which the reader has refused.
 */
export function tabulateRegistrations(files: Iterable<DelegatedFile>): Registration[] {
  const sums: FileSums[] = [];
  // One file at a time, so that a caller can read them one by one and let each go.
  for (const file of files) sums.push(sumFile(file));
  sums.sort((a, b) => REGISTRIES.indexOf(a.registry) - REGISTRIES.indexOf(b.registry));
  const rows: Registration[] = [];
  for (const sum of sums) appendRows(rows, sum);
  return rows;
}

/** Sums of one file, one entry a group. The amount is `high × 2^32 + low`: each exact as a double. */
interface FileSums {
  readonly registry: Registry;
  /** Which group a key (see `keyOf`) belongs to. */
  readonly groups: Map<number, number>;
  readonly keys: number[];
  readonly blocks: number[];
  readonly high: number[];
  readonly low: number[];
}

function sumFile({ file, registry, delegations }: DelegatedFile): FileSums {
  if (registry === null) throw new Error(`${file}: no registry, nothing to tabulate`);
  const sums: FileSums = { registry, groups: new Map(), keys: [], blocks: [], high: [], low: [] };
  let lastKey = -1;
  let group = -1;
  for (let i = 0; i < delegations.length; i++) {
    const key = keyOf(delegations, i);
    // Neighbours are often of one group, all free space above all.
    if (key !== lastKey) group = sums.groups.get(key) ?? open(sums, key);
    lastKey = key;
    const value = delegations.value[i] as number;
    (sums.blocks[group] as number) += 1;
    if (delegations.family[i] === IPV6) addPrefix(sums, group, value);
    else (sums.low[group] as number) += value;
  }
  return sums;
}

function open({ groups, keys, blocks, high, low }: FileSums, key: number): number {
  groups.set(key, blocks.length);
  keys.push(key);
  high.push(0);
  low.push(0);
  return blocks.push(0) - 1;
}

function addPrefix({ high, low }: FileSums, group: number, prefix: number): void {
  if (prefix <= 32) (high[group] as number) += 2 ** (32 - prefix);
  else if (prefix <= 64) (low[group] as number) += 2 ** (64 - prefix);
}

/** Country (5 + 5 bits), family (2), status (2), month (15): small enough for a fast integer. */
function keyOf({ country, family, status, month }: Delegations, i: number): number {
  const letters = country[i] as number;
  const area = (((letters >> 8) & 31) << 5) | (letters & 31);
  const rank = FAMILY_RANKS[family[i] as number] as number;
  return (area << 19) | (rank << 17) | ((status[i] as number) << 15) | (month[i] as number);
}

function appendRows(rows: Registration[], sums: FileSums): void {
  const sorted = Int32Array.from(sums.keys).sort();
  for (let i = 0; i < sorted.length; i++) {
    const key = sorted[i] as number;
    const group = sums.groups.get(key) as number;
    const [high, low] = [sums.high[group] as number, sums.low[group] as number];
    rows.push({
      registry: sums.registry,
      country: unpackCountry(((64 + ((key >> 24) & 31)) << 8) | (64 + ((key >> 19) & 31))),
      family: SORTED_FAMILIES[(key >> 17) & 3] as Registration['family'],
      status: STATUSES[(key >> 15) & 3] as Registration['status'],
      month: unpackMonth(key & 0x7fff),
      blocks: sums.blocks[group] as number,
      amount: (BigInt(high) << 32n) + BigInt(low),
    });
  }
}
