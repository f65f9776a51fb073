import type { AreaId } from './area.ts';
import { own } from './own.ts';
import type { GroupMembership } from './reference-tables.ts';
import { REGIONS, type RegionId } from './region.ts';
import { REGISTRIES, type Registry } from './registry.ts';
import { UN_GROUPS } from './un-group.ts';

/** Everything that has a group page: UN groups, regions, and the countries mainly served by a registry. */
export const GROUPS = [
  ...UN_GROUPS,
  ...(Object.keys(REGIONS) as RegionId[]),
  ...REGISTRIES,
] as const;
export type GroupId = (typeof GROUPS)[number];

/** The countries that one registry mainly serves, as an area. */
export type ServedBy = `served-by-${Registry}`;

/** A group as an area: a region by its M49 code, the countries of a registry apart from the registry itself. */
export function areaOf(group: GroupId): AreaId {
  const registry = REGISTRIES.find((one) => one === group);
  if (registry) return `served-by-${registry}` satisfies ServedBy;
  return own<AreaId>(REGIONS, group) ?? group;
}

/**
 * True when a membership holds at a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). A missing start counts as
 * always. An end given as a day ends on that day; a year alone ends with that year, because the day is not
 * verified.
 */
export function isMemberAt(
  { from, to }: Pick<GroupMembership, 'from' | 'to'>,
  date: string,
): boolean {
  const day = lastDay(date);
  return (
    (from === null || from <= day) &&
    (to === null || (to.length === 4 ? to >= day.slice(0, 4) : to > day))
  );
}

/** The last day a date can mean, as text that compares: 2026 is 2026-12-31, 2026-02 is 2026-02-31. */
function lastDay(date: string): string {
  return (
    `${date}-12-31`.slice(0, 4) +
    (date.length >= 7 ? date.slice(4, 7) : '-12') +
    (date.length >= 10 ? date.slice(7) : '-31')
  );
}
