import { ascending, descending, median, sum } from 'd3';
import { newestOf, newestValues, peopleYear } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type {
  GroupTold,
  IslandsFacts,
  NamedValue,
} from '../../text/en/stories/islands-and-landlocked.ts';
import { shareOf } from '../fairness/shares.ts';
import {
  mostFirst,
  perPersonOf,
  type Supplied,
  type SupplyInBrief,
  supply,
} from '../fairness/supplied.ts';
import { membershipMonth } from '../groups/group-facts.ts';
import { RESOLUTION_64 } from './documents.ts';
import { islandsFacts, SLUG } from './islands-and-landlocked-facts.ts';
import { storyOf } from './story.ts';

const HELD = 'ipv6-held';
const USED = 'ipv6-users-google';

/** Belize, Guinea-Bissau, Guyana and Suriname: small island developing states that are no islands. */
const ON_A_CONTINENT = new Set(['BZ', 'GW', 'GY', 'SR']);

/** Islands and landlocked countries. */
export const islandsAndLandlocked = storyOf({
  slug: SLUG,
  facts: (text) => islandsFacts(readIslands(text)),
  words: (text) => text.stories.islandsAndLandlocked,
  figures: {
    islands: ['group-ipv4-per-person/sids'],
    landlocked: ['group-ipv4-per-person/lldc'],
    use: ['ipv6-users-by-group'],
  },
});

/** What the tables say for this story. Throws when something it needs is not there. */
export function readIslands(text: Catalogue): IslandsFacts {
  const brief = supply();
  const [islands, landlocked] = [listOf('sids'), listOf('lldc')];
  const codes = new Set(landlocked.map(({ alpha2 }) => alpha2));
  const sites = 2 ** (48 - 32);
  return {
    peopleYear: peopleYear(),
    ipv4On: brief.on,
    ipv6On: newestOf(HELD),
    usersOn: newestOf(USED),
    world: {
      each: perPersonOf(brief.countries),
      users: median(newestValues(USED, countries()).values()) ?? 0,
    },
    islands: toldOf('sids', brief, text),
    landlocked: toldOf('lldc', brief, text),
    onBoth: islands.filter(({ alpha2 }) => codes.has(alpha2)).length,
    mainland: islands
      .filter(({ alpha2 }) => ON_A_CONTINENT.has(alpha2))
      .map((member) => text.inSentence(member)),
    ...readTwo(islands, brief, text),
    sites,
    smaller: islands.filter(({ people }) => people !== null && people < sites).length,
    resolution: RESOLUTION_64,
  };
}

function listOf(group: 'sids' | 'lldc' | 'ldc'): readonly PublishedCountry[] {
  return membersOf(group, membershipMonth());
}

function toldOf(group: 'sids' | 'lldc', brief: SupplyInBrief, text: Catalogue): GroupTold {
  const members = listOf(group);
  const leastDeveloped = new Set(listOf('ldc').map(({ alpha2 }) => alpha2));
  const held = newestValues(HELD, members);
  return {
    members: members.length,
    people: sum(members, ({ people }) => people ?? 0),
    alsoLeastDeveloped: members.filter(({ alpha2 }) => leastDeveloped.has(alpha2)).length,
    ipv4: ipv4Of(group, brief, text),
    withoutIpv6: members
      .filter(({ alpha2 }) => held.get(alpha2) === 0)
      .map((member) => text.inSentence(member)),
    users: usersOf(members, text),
  };
}

function ipv4Of(group: 'sids' | 'lldc', brief: SupplyInBrief, text: Catalogue): GroupTold['ipv4'] {
  const share = shareOf(group, brief);
  if (!share) throw new Error(`no member of ${group} has people and addresses`);
  const world = perPersonOf(brief.countries);
  const { members } = share;
  return {
    counted: members.length,
    people: share.people,
    addresses: share.addresses,
    each: perPersonOf(members),
    aboveWorld: members
      .filter(({ perPerson }) => perPerson > world)
      .map(({ country }) => text.inSentence(country)),
    ...endsOf(
      members.map(({ country, perPerson }) => ({
        name: text.inSentence(country),
        value: perPerson,
      })),
    ),
  };
}

function usersOf(members: readonly PublishedCountry[], text: Catalogue): GroupTold['users'] {
  const shares = newestValues(USED, members);
  const world = median(newestValues(USED, countries()).values()) ?? 0;
  const named = members.flatMap((member) => {
    const value = shares.get(member.alpha2);
    return value === undefined ? [] : [{ name: text.inSentence(member), value }];
  });
  return {
    counted: named.length,
    median: median(named, ({ value }) => value) ?? 0,
    aboveWorld: named.filter(({ value }) => value > world).length,
    ...endsOf(named),
  };
}

function endsOf(values: readonly NamedValue[]): { most: NamedValue; least: NamedValue } {
  const sorted = [...values].sort((a, b) => ascending(a.value, b.value));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) throw new Error('expected at least one member with a value');
  return { most, least };
}

/** The two island states with most IPv4 addresses, and of them the one with most for each person. */
function readTwo(
  islands: readonly PublishedCountry[],
  brief: SupplyInBrief,
  text: Catalogue,
): Pick<IslandsFacts, 'two' | 'seat'> {
  const supplied = mostFirst(shareOf('sids', brief)?.members ?? []);
  const [two, others] = [supplied.slice(0, 2), supplied.slice(2)];
  const seat = two.toSorted((a, b) => descending(a.perPerson, b.perPerson))[0];
  const users = seat && newestValues(USED, islands).get(seat.country.alpha2);
  if (!seat || users === undefined) throw new Error('expected island states with addresses');
  const held = newestValues(HELD, islands);
  return {
    two: {
      names: two.map(({ country }) => text.inSentence(country)),
      ipv4: sum(two, amount) / sum(supplied, amount),
      ipv6: sum(two, ({ country }) => held.get(country.alpha2) ?? 0) / sum(held.values()),
      othersEach: perPersonOf(others),
    },
    seat: { name: text.inSentence(seat.country), each: seat.perPerson, users },
  };
}

const amount = (one: Supplied) => one.amount;
