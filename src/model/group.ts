import { GROUP_LISTS, type GroupMembership } from './reference-tables.ts';
import { REGIONS, type RegionId } from './region.ts';
import { REGISTRIES } from './registry.ts';

/** The UN's groups, and the union of all four: the developing countries of Resolution 64's footnote. */
export const UN_GROUPS = [...GROUP_LISTS, 'developing'] as const;

/** Everything that has a group page: UN groups, regions, and the countries mainly served by a registry. */
export const GROUPS = [
  ...UN_GROUPS,
  ...(Object.keys(REGIONS) as RegionId[]),
  ...REGISTRIES,
] as const;
export type GroupId = (typeof GROUPS)[number];

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
