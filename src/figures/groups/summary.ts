import { WORLD } from '../../model/area.ts';
import type { GroupId } from '../../model/group.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { readPublished, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { factsOf, type GroupFacts, membershipMonth, worldFacts } from './group-facts.ts';

/** The sentences at the top of a group's page: IPv6 held, users, IPv4. */
export function groupSummary(group: GroupId, text: Catalogue): string[] {
  const facts = factsOf(membersOf(group, membershipMonth()));
  const world = worldFacts();
  return [
    heldSentence(group, facts, text),
    usersSentence(facts, world, text),
    ipv4Sentence(facts, world, text),
  ].filter((sentence) => sentence !== null);
}

function heldSentence(group: GroupId, facts: GroupFacts, text: Catalogue): string | null {
  const all = worldFacts().people;
  const on = newestReadingDate('ipv6-held');
  const world = on && valueOn('ipv6-held', WORLD, on);
  if (on === null || facts.held === null || !world) return null;
  return text.groups.summary.held({
    subject: text.groups.all[group].subject(facts.members),
    on,
    held: facts.held,
    share: facts.held / world,
    peopleShare: facts.people !== null && all ? facts.people / all : null,
  });
}

function usersSentence(facts: GroupFacts, world: GroupFacts, text: Catalogue): string {
  const words = text.groups.summary;
  const on = newestReadingDate('ipv6-users-google');
  if (on === null || !world.users) return words.noUsersAnywhere;
  if (!facts.users) return words.noUsers;
  return words.users({
    on,
    median: facts.users.median,
    count: facts.users.count,
    world: world.users.median,
  });
}

function ipv4Sentence(facts: GroupFacts, world: GroupFacts, text: Catalogue): string | null {
  const on = newestReadingDate('ipv4-held');
  if (on === null || facts.perPerson === null || world.perPerson === null) return null;
  return text.groups.summary.ipv4({ on, perPerson: facts.perPerson, world: world.perPerson });
}

/** What to mind about a group: members with a date set to leave a list, and members in no registry's list. */
export function groupNotes(group: GroupId, text: Catalogue): string[] {
  const members = membersOf(group, membershipMonth());
  const leaving = members.filter(isLeaving);
  const unlisted = members.filter(({ registries }) => registries.length === 0).length;
  const tells = group === 'ldc' || group === 'developing';
  return [
    ...(tells && leaving.length > 0 ? [leavingNote(leaving, text)] : []),
    ...(unlisted > 0 ? [text.groups.unlisted({ count: unlisted, members: members.length })] : []),
  ];
}

/** Says which of these countries have a date set to leave a list that we have not seen confirmed. */
export function leavingNote(countries: readonly PublishedCountry[], text: Catalogue): string {
  const names = countries.map((country) => text.inSentence(country));
  return text.groups.leavingNote({ names });
}

/** True for a country with a date set to leave the list of least developed countries. */
export function isLeaving({ alpha2 }: PublishedCountry): boolean {
  return readPublished().groups.some((row) => row.country === alpha2 && row.note === 'scheduled');
}
