import { extent, sum } from 'd3';
import { ratioOfSums, type Spread, spreadOf, sumOver } from '../../metrics/parts/group-measures.ts';
import type { GroupId } from '../../model/group.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { edition, newestReadingDate, newestValues } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';

/** What is told of a group, or of all countries, at the newest date of each measure. */
export interface GroupFacts {
  readonly members: number;
  /** IPv6 held together, in /32s; `null` where no member is listed. */
  readonly held: number | null;
  readonly heldWithData: number;
  /** People of the members that have a population figure; `null` where none has. */
  readonly people: number | null;
  /** /32s per million people of the group as a whole. */
  readonly perMillion: number | null;
  /** Spread of the members' shares of users; `null` where none has one. */
  readonly users: Spread | null;
  /** IPv4 addresses per person of the group as a whole. */
  readonly perPerson: number | null;
  /** Share of people online, each member's of its own year, weighted by people; `null` where none has one. */
  readonly online: number | null;
}

/** The month whose membership is shown everywhere: that of the newest holdings, or else of the edition. */
export function membershipMonth(data: Data): string {
  return newestReadingDate('ipv6-held', data) ?? edition(data).slice(0, 7);
}

/** The members of a group in the month whose membership is shown. */
export function groupMembers(data: Data, group: GroupId): readonly PublishedCountry[] {
  return membersOf(group, membershipMonth(data), data);
}

/** What is told of these members. */
export function factsOf(data: Data, members: readonly PublishedCountry[]): GroupFacts {
  const held = sumOver(data.seriesOf('ipv6-held'), codesOf(members), membershipMonth(data));
  const people = peopleOf(members);
  const perMillion = ratioOfSums(newestValues('ipv6-held', members, data), people);
  return {
    members: members.length,
    held: held.value,
    heldWithData: held.withData,
    people: people.size === 0 ? null : sum(people.values()),
    perMillion: perMillion && perMillion.value * 1e6,
    users: spreadOf(newestValues('ipv6-users-google', members, data).values()),
    perPerson: ratioOfSums(newestValues('ipv4-held', members, data), people)?.value ?? null,
    online: onlineOf(data, members, people),
  };
}

/** The mean of the members' shares of people online, a member with more people weighing more. */
function onlineOf(
  data: Data,
  members: readonly PublishedCountry[],
  people: ReadonlyMap<string, number>,
): number | null {
  const shares = data.valuesOf('people-online-share', members);
  const online = [...shares].flatMap(([area, share]) => {
    const all = people.get(area);
    return all === undefined ? [] : [[area, share * all] as const];
  });
  return ratioOfSums(new Map(online), people)?.value ?? null;
}

/** The years that the shares of people online are of, the oldest and the newest; `null` where there are none. */
export function onlineYears(data: Data): { oldest: string; newest: string } | null {
  const dates = data.countries.flatMap(
    ({ alpha2 }) => data.latestReading('people-online-share', alpha2)?.date ?? [],
  );
  const [oldest, newest] = extent(dates);
  return oldest === undefined ? null : { oldest, newest };
}

/** What is told of all countries and territories. */
export function worldFacts(data: Data): GroupFacts {
  return factsOf(data, data.countries);
}

/** People of the countries that have a population figure, by code. */
export function peopleOf(members: readonly PublishedCountry[]): Map<string, number> {
  return new Map(
    members.flatMap(({ alpha2, people }) => (people === null ? [] : [[alpha2, people] as const])),
  );
}
