import { WORLD } from '../../model/area.ts';
import type { GroupId } from '../../model/group.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { factsOf, type GroupFacts, groupMembers, worldFacts } from './group-facts.ts';
import { groupOpening } from './opening.ts';

/** What the sentences at the top of a group's page say. */
interface Summary {
  readonly own: GroupFacts;
  readonly world: GroupFacts;
  /** IPv6 space of the world, in /32s; `null` without any. */
  readonly worldHeld: number | null;
  /** The date of each measure's newest reading. */
  readonly on: Readonly<Record<'ipv6-held' | 'ipv6-users-google' | 'ipv4-held', string | null>>;
}

/** The sentences at the top of a group's page: its part of people and addresses, addresses per person, users, IPv6. */
export function groupSummary(data: Data, group: GroupId, text: Catalogue): string[] {
  const summary = summaryOf(data, group);
  const opening = groupOpening(data, group);
  return [
    opening && text.groups.summary.shares(opening),
    ipv4Sentence(summary, text),
    usersSentence(summary, text),
    heldSentence(summary, text),
  ].filter((sentence) => sentence !== null);
}

function summaryOf(data: Data, group: GroupId): Summary {
  const dateOf = (id: keyof Summary['on']) => newestReadingDate(id, data);
  const held = dateOf('ipv6-held');
  return {
    own: factsOf(data, groupMembers(data, group)),
    world: worldFacts(data),
    worldHeld: held === null ? null : data.valueOn('ipv6-held', WORLD, held),
    on: {
      'ipv6-held': held,
      'ipv6-users-google': dateOf('ipv6-users-google'),
      'ipv4-held': dateOf('ipv4-held'),
    },
  };
}

function heldSentence(summary: Summary, text: Catalogue): string | null {
  const { own, worldHeld } = summary;
  const on = summary.on['ipv6-held'];
  if (on === null || own.held === null || !worldHeld) return null;
  return text.groups.summary.held({ on, share: own.held / worldHeld });
}

function usersSentence({ own, world, on: dates }: Summary, text: Catalogue): string {
  const words = text.groups.summary;
  const on = dates['ipv6-users-google'];
  if (on === null || !world.users) return words.noUsersAnywhere;
  if (!own.users) return words.noUsers;
  const { median, count } = own.users;
  return words.users({ on, median, count, world: world.users.median });
}

function ipv4Sentence({ own, world, on: dates }: Summary, text: Catalogue): string | null {
  const on = dates['ipv4-held'];
  if (on === null || own.perPerson === null || world.perPerson === null) return null;
  return text.groups.summary.ipv4({ on, perPerson: own.perPerson, world: world.perPerson });
}

/** What to mind about a group: members with a date set to leave a list, and members in no registry's list. */
export function groupNotes(data: Data, group: GroupId, text: Catalogue): string[] {
  const members = groupMembers(data, group);
  const leaving = members.filter((country) => isLeaving(data, country));
  const unlisted = members.filter(({ registries }) => registries.length === 0).length;
  const tells = group === 'ldc' || group === 'developing';
  return [
    ...(tells && leaving.length > 0 ? [leavingNote(leaving, text)] : []),
    ...(unlisted > 0 ? [text.groups.unlisted({ count: unlisted, members: members.length })] : []),
  ];
}

/** Says which of these countries have a date set to leave a list that we have not seen confirmed. */
function leavingNote(countries: readonly PublishedCountry[], text: Catalogue): string {
  return text.groups.leavingNote({ areas: codesOf(countries) });
}

/** True for a country with a date set to leave the list of least developed countries. */
export function isLeaving(data: Data, { alpha2 }: PublishedCountry): boolean {
  return data.published.groups.some((row) => row.country === alpha2 && row.note === 'scheduled');
}
