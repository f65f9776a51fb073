import { isMemberAt } from '../model/group.ts';
import { GROUP_LISTS } from '../model/reference-tables.ts';
import { REGISTRIES } from '../model/registry.ts';
import type { Data } from './data.ts';
import type { PublishedCountry } from './published.ts';
import { siteData } from './read.ts';

/** The UN's groups, and the union of all four: the developing countries of Resolution 64's footnote. */
export const UN_GROUPS = [...GROUP_LISTS, 'developing'] as const;

/** UN M49 regions by the name they have in addresses. */
export const REGIONS = {
  africa: '002',
  americas: '019',
  asia: '142',
  europe: '150',
  oceania: '009',
} as const;

/** Everything that has a group page: UN groups, regions, and the countries mainly served by a registry. */
export const GROUPS = [
  ...UN_GROUPS,
  ...(Object.keys(REGIONS) as (keyof typeof REGIONS)[]),
  ...REGISTRIES,
] as const;
export type GroupId = (typeof GROUPS)[number];

/**
 * The members of a group at a date. Groups overlap: they are never added up. A country is of the registry
 * that lists most of its delegations, since no file states service regions.
 */
export function membersOf(
  group: GroupId,
  date: string,
  data: Data = siteData(),
): readonly PublishedCountry[] {
  if (group in REGIONS) return data.countriesOfRegion(REGIONS[group as keyof typeof REGIONS]);
  if ((REGISTRIES as readonly string[]).includes(group)) {
    return data.countries.filter(({ registries }) => registries[0]?.registry === group);
  }
  const rows = data.published.groups.filter(
    (row) => (group === 'developing' || row.group === group) && isMemberAt(row, date),
  );
  const members = new Set(rows.map((row) => row.country));
  return data.countries.filter(({ alpha2 }) => members.has(alpha2));
}
