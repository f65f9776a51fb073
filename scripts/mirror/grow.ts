import type { Registry } from '../../src/model/registry.ts';
import { type Family, type Holding, holdings } from '../../src/model/registry-tables.ts';
import { enough, type Group, isHeld, rowsIn } from './group.ts';
import type { Random } from './random.ts';
import { SHAPES } from './shapes.ts';

/** /64s in a /48. */
const SLASH64S = 2 ** 16;

/** What brings groups of some years ago to the present. */
export interface Growth {
  /** The newest month of the groups by registry. */
  readonly since: ReadonlyMap<Registry, string>;
  /** The month they are brought to. */
  readonly until: string;
  readonly random: Random;
}

/** The newest month of each registry's groups. */
export function newestMonths(groups: readonly Group[]): Map<Registry, string> {
  const newest = new Map<Registry, string>();
  for (const { registry, month } of groups)
    if (month !== null && month > (newest.get(registry) ?? '')) newest.set(registry, month);
  return newest;
}

/**
 * Groups brought up to the months of the holdings: what a country holds more or less by now, in one way or the
 * other, is given to it or taken from it by that registry of the country whose groups are years older.
 */
export function followHoldings(groups: readonly Group[], data: string, growth: Growth): Group[] {
  const rows = rowsIn(data, holdings);
  const lists = Map.groupBy(groups.filter(isHeld), ({ family, country }) => `${family}/${country}`);
  const courses = Map.groupBy(rows, (row) => row.country);
  const moved = new Map<string, readonly Group[]>();
  for (const [country, course] of courses)
    for (const family of ['ipv4', 'ipv6'] as const) {
      const own = lists.get(`${family}/${country}`) ?? [];
      const aim = aimOf(course, family);
      if (aim === null) continue;
      moved.set(`${family}/${country}`, reach(own, { country, family, aim }, growth));
    }
  const stay = groups.filter((one) => !isHeld(one) || !moved.has(`${one.family}/${one.country}`));
  return [...stay, ...[...moved.values()].flat()];
}

/** The newest exact figure of a country's course. */
function aimOf(course: readonly Holding[], family: 'ipv4' | 'ipv6'): number | null {
  if (family === 'ipv6') return (course.at(-1)?.ipv6_slash48s ?? 0) * SLASH64S;
  return course.findLast((row) => row.ipv4_addresses !== null)?.ipv4_addresses ?? null;
}

interface Aim {
  readonly country: string;
  readonly family: Family;
  readonly aim: number;
}

function reach(own: readonly Group[], { country, family, aim }: Aim, growth: Growth): Group[] {
  const late = own.filter(({ registry }) => isLate(registry, growth));
  const registry = late.toSorted((a, b) => b.amount - a.amount)[0]?.registry;
  const lacking = aim - own.reduce((sum, group) => sum + group.amount, 0);
  if (registry === undefined || lacking === 0) return [...own];
  if (lacking < 0) return takeFrom(own, -lacking, registry);
  const blocks = Math.max(1, Math.min(lacking, Math.round(own.length * 0.2)));
  const month = monthBetween(growth.since.get(registry) as string, growth.until, growth.random);
  const more = { registry, country, family, status: 'allocated', month, blocks } as const;
  return [...own, enough({ ...more, amount: lacking })];
}

/** True for a registry whose groups end a year and more before. */
function isLate(registry: Registry, { since, until }: Growth): boolean {
  return Number(until.slice(0, 4)) - Number(since.get(registry)?.slice(0, 4)) > 1;
}

/** Groups with so much less in one registry, the newest given back first. */
export function takeFrom(groups: readonly Group[], much: number, registry: Registry): Group[] {
  let left = much;
  const kept = groups.toReversed().map((group) => {
    const taken = group.registry === registry ? Math.min(left, group.amount) : 0;
    left -= taken;
    const amount = group.amount - taken;
    return taken === 0
      ? group
      : enough({ ...group, amount, blocks: Math.min(group.blocks, amount) });
  });
  return kept.filter(({ blocks }) => blocks > 0).reverse();
}

function monthBetween(from: string, to: string, random: Random): string {
  const [first, last] = [from, to].map(
    (m) => Number(m.slice(0, 4)) * 12 + Number(m.slice(5)) - 1,
  ) as [number, number];
  const month = first + 1 + random.below(Math.max(1, last - first));
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Groups with as many records of each registry and family as a true file has, by splitting what can be split. */
export function fillUp(groups: readonly Group[], size: number): Group[] {
  const held = Map.groupBy(
    groups.filter(isHeld),
    ({ registry, family }) => `${registry}/${family}`,
  );
  const factors = new Map(
    [...held].map(([key, all]) => {
      const { registry, family } = all[0] as Group;
      const wanted =
        (SHAPES.find((one) => one.registry === registry)?.delegated[family] ?? 0) * size;
      return [key, wanted / sumOf(all)];
    }),
  );
  return groups.map((group) => {
    const factor = isHeld(group) ? (factors.get(`${group.registry}/${group.family}`) ?? 1) : 1;
    const blocks = Math.min(group.amount, Math.round(group.blocks * factor));
    return blocks > group.blocks ? { ...group, blocks } : group;
  });
}

/** The groups, and AS numbers of the registries that have none: spread over countries and months as their space is. */
export function addAsns(groups: readonly Group[], size: number): Group[] {
  const held = Map.groupBy(groups.filter(isHeld), ({ registry }) => registry);
  const more = SHAPES.flatMap(({ registry, delegated, asnStatus: status }) => {
    const own = held.get(registry) ?? [];
    if (own.some(({ family }) => family === 'asn')) return [];
    const places = Map.groupBy(own, ({ country, month }) => `${country}/${month}`);
    const each = (delegated.asn * size) / sumOf(own);
    return [...places.values()].flatMap((list): Group[] => {
      const blocks = Math.round(sumOf(list) * each);
      const asns = { family: 'asn', status, blocks, amount: blocks } as const;
      return blocks === 0 ? [] : [{ ...(list[0] as Group), ...asns }];
    });
  });
  return [...groups, ...more];
}

/** What registries hold themselves, where no group tells. */
export function addFree(groups: readonly Group[], size: number): Group[] {
  const told = new Set(groups.filter((one) => !isHeld(one)).map(({ registry }) => registry));
  const more = SHAPES.filter(({ registry }) => !told.has(registry)).flatMap(({ registry, free }) =>
    free.map(([family, status, records, amount]) => {
      const blocks = Math.ceil(records * size);
      return enough({ registry, country: 'ZZ', family, status, month: null, blocks, amount });
    }),
  );
  return [...groups, ...more];
}

function sumOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { blocks }) => sum + blocks, 0);
}
