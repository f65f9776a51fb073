import { daysBetween } from '../../src/model/days-between.ts';
import type { Source } from '../../src/model/provenance.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import { type Family, type Registration, registrations } from '../../src/model/registry-tables.ts';
import { type ChangedSource, changedSources, kindOf } from './changed-sources.ts';
import { type Edition, type Passage, rowsOf } from './gate.ts';

/** What a group of records amounts to. */
export interface Sum {
  readonly records: number;
  /** IPv4 addresses, IPv6 /64s, or AS numbers. */
  readonly amount: bigint;
}

/** One group of a registry's records, before and after. */
export interface Comparison {
  /** `registry/family/group` */
  readonly key: string;
  readonly family: Family;
  /** True for space not delegated. */
  readonly isFree: boolean;
  readonly before: Sum;
  readonly after: Sum;
  /** Days from the earlier file to the later. */
  readonly days: number;
  /** True when both files are of one kind. */
  readonly isSameKind: boolean;
  /** True when they are also of about one time, so that each can be held against the other group by group. */
  readonly isAlike: boolean;
  /** All that the registry lists of the family, delegated or not, before and after. */
  readonly whole: readonly [before: Sum, after: Sum];
}

/** Files further apart than a quarter differ by more than what a registry does in one. */
const QUARTER = 92;

const NOTHING: Sum = { records: 0, amount: 0n };
/**
 * Compares every registry that brings a new file with what it had, by family and status. Files of different
 * kinds do not list the same (a plain one nothing free, a reconstructed one no true status), so then only
 * all delegated space of a family is compared. So it is over a long time, in which registries give other
 * statuses to what they delegated, and a small group leaps with a single delegation: AFRINIC's assigned IPv6
 * space was eleven times as much from one day to the next. Of first data there is nothing to compare.
 */
export function compareByStatus(passage: Passage): Comparison[] {
  return compare(passage, (row, { isSameKind, isAlike }) => {
    if (isFree(row)) return isSameKind ? row.status : null;
    return isAlike ? row.status : 'delegated';
  });
}

/** The same by family and country, delegated space only. */
export function compareByCountry(passage: Passage): Comparison[] {
  return compare(passage, (row) => (isFree(row) ? null : row.country));
}

/** Names the group of a row within its registry and family; null leaves the row out. */
type GroupOf = (row: Registration, likeness: Likeness) => string | null;
type Likeness = Pick<Comparison, 'isSameKind' | 'isAlike' | 'days'>;

function compare(passage: Passage, groupOf: GroupOf): Comparison[] {
  return changedSources(passage)
    .filter(({ after }) => (REGISTRIES as readonly string[]).includes(after.id))
    .flatMap((source) => compareSource(passage, source, groupOf));
}

function compareSource(
  passage: Passage,
  { before, after }: ChangedSource,
  groupOf: GroupOf,
): Comparison[] {
  if (!before) return [];
  const likeness = likenessOf(before, after);
  const sumsBy = (nameOf: GroupOf) =>
    [passage.before, passage.after].map((edition) =>
      sumGroups(edition, after.id, (row) => nameOf(row, likeness)),
    ) as [Map<string, Sum>, Map<string, Sum>];
  const [sums, wholes] = [sumsBy(groupOf), sumsBy(() => 'all')];
  return [...sums[0]].map(([group, sum]) => {
    const family = group.split('/')[0] as Family;
    const whole = wholes.map((one) => one.get(`${family}/all`) ?? NOTHING) as [Sum, Sum];
    return {
      key: `${after.id}/${group}`,
      family,
      isFree: /\/(available|reserved)$/.test(group),
      before: sum,
      after: sums[1].get(group) ?? NOTHING,
      whole,
      ...likeness,
    };
  });
}

function likenessOf(before: Source, after: Source): Likeness {
  const isSameKind = kindOf(before) === kindOf(after);
  const days = Math.max(0, daysBetween(before.asOf, after.asOf));
  return { isSameKind, isAlike: isSameKind && days <= QUARTER, days };
}

function sumGroups(
  edition: Edition,
  registry: string,
  groupOf: (row: Registration) => string | null,
): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const row of rowsOf(edition, registrations)) {
    const group = row.registry === registry ? groupOf(row) : null;
    if (group === null) continue;
    const key = `${row.family}/${group}`;
    const { records, amount } = sums.get(key) ?? NOTHING;
    sums.set(key, { records: records + row.blocks, amount: amount + row.amount });
  }
  return sums;
}

function isFree({ status }: Registration): boolean {
  return status === 'available' || status === 'reserved';
}
