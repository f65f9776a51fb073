import { type GroupId, isMemberAt } from '../model/group.ts';
import { REGIONS } from '../model/region.ts';
import { REGISTRIES } from '../model/registry.ts';
import type { Data } from './data.ts';
import type { PublishedCountry } from './published.ts';

/**
 * The members of a group at a date. Groups overlap: they are never added up. A country is of the registry
 * that lists most of its delegations, since no file states service regions.
 */
export function membersOf(group: GroupId, date: string, data: Data): readonly PublishedCountry[] {
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
