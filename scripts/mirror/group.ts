import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Registration, registrations } from '../../src/model/registry-tables.ts';
import type { Row, Table } from '../../src/model/table.ts';
import { readTable, writeTable } from '../tables/csv.ts';

/** Records of one registry, country, family, status and month, as the table of registrations sums them up. */
export type Group = Omit<Registration, 'amount'> & {
  /** IPv4 addresses, IPv6 /64s, or AS numbers: below 2^53. */
  readonly amount: number;
  /** Its AS numbers come from a range that no registry had before. */
  readonly ofNewRange?: boolean;
};

/** Reads a table of a data folder. Throws when its file is not sound. */
export function rowsIn<T extends Table>(data: string, table: T): Row<T>[] {
  const path = join(data, table.path);
  const { rows, problems } = readTable(table, readFileSync(path, 'utf8'), path);
  if (problems.length > 0) throw new Error(`${path}: ${problems[0]?.message}`);
  return [...rows];
}

/** What a data folder's registrations tell. */
export function groupsIn(data: string): Group[] {
  return rowsIn(data, registrations).map((row) => ({ ...row, amount: Number(row.amount) }));
}

/** The text of a table of registrations. */
export function writeGroups(groups: readonly Group[]): string {
  const rows = groups.map(({ ofNewRange: _, ...group }) => ({
    ...group,
    amount: BigInt(group.amount),
  }));
  return writeTable(registrations, rows);
}

/** True for space given to somebody. */
export function isHeld({ status }: Pick<Group, 'status'>): boolean {
  return status === 'allocated' || status === 'assigned';
}

/**
 * The same space by fewer and wider groups and in a share of the records, about `size` of each: what one country
 * has of one family and status keeps its sum, and neighbouring months become the last of them.
 */
export function coarsen(groups: readonly Group[], size: number): Group[] {
  const places = Map.groupBy(groups, placeOf);
  const width = Math.max(1, Math.round(1 / size));
  return [...places.values()].flatMap((all) => {
    const parts = Math.ceil(all.length / width);
    return Array.from({ length: parts }, (_, part) =>
      mergeGroups(all.slice(part * width, (part + 1) * width), size),
    );
  });
}

function placeOf({ registry, country, family, status }: Group): string {
  return [registry, country, family, status].join();
}

function mergeGroups(groups: readonly Group[], size: number): Group {
  const sum = (of: (group: Group) => number) => groups.reduce((total, one) => total + of(one), 0);
  const last = groups.at(-1) as Group;
  const amount = sum((group) => group.amount);
  return enough({ ...last, amount, blocks: Math.ceil(sum((group) => group.blocks) * size) });
}

/** The group with at least as many records as its amount takes: an IPv6 record is a power of two. */
export function enough(group: Group): Group {
  if (group.family !== 'ipv6') return group;
  return { ...group, blocks: Math.max(group.blocks, onesOf(group.amount)) };
}

function onesOf(amount: number): number {
  return amount.toString(2).replaceAll('0', '').length;
}
