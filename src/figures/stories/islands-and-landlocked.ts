import { ascending, descending, median, sum } from 'd3';
import type {
  CountryValue,
  GroupTold,
  IslandsFacts,
} from '../../model/stories/islands-and-landlocked.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { newestOf, newestValues, peopleYear } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { isExample } from '../examples.ts';
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
import { islandsClaims } from './islands-and-landlocked-facts.ts';
import { storyOf } from './story.ts';

const HELD = 'ipv6-held';
const USED = 'ipv6-users-google';

/** Belize, Guinea-Bissau, Guyana and Suriname: small island developing states that are no islands. */
const ON_A_CONTINENT = new Set(['BZ', 'GW', 'GY', 'SR']);

/** Islands and landlocked countries. */
export const islandsAndLandlocked = storyOf({
  slug: 'islands-and-landlocked',
  needs: ['ipv4-held', 'ipv4-gini', HELD, USED],
  read: readIslands,
  claims: islandsClaims,
  words: (text) => text.stories.islandsAndLandlocked,
  figures: () => ({
    islands: ['group-ipv4-per-person/sids'],
    landlocked: ['group-ipv4-per-person/lldc'],
    use: ['ipv6-users-by-group'],
  }),
});

/** What the tables say for this story; `null` when something it needs is not there. */
function readIslands(data: Data): IslandsFacts | null {
  const brief = supply(data);
  const members = listOf(data, 'sids');
  const [islands, landlocked] = [toldOf(data, 'sids', brief), toldOf(data, 'lldc', brief)];
  const [two, users] = [readTwo(data, members, brief), medianOfAll(data)];
  if (!islands || !landlocked || !two || users === undefined) return null;
  const codes = new Set(codesOf(listOf(data, 'lldc')));
  const sites = 2 ** (48 - 32);
  return {
    peopleYear: peopleYear(data.countries),
    ipv4On: brief.on,
    ipv6On: newestOf(HELD, data),
    usersOn: newestOf(USED, data),
    world: { each: perPersonOf(brief.countries), users },
    ...{ islands, landlocked },
    onBoth: members.filter(({ alpha2 }) => codes.has(alpha2)).length,
    mainland: codesOf(members).filter((code) => ON_A_CONTINENT.has(code)),
    ...two,
    sites,
    smaller: members.filter(({ people }) => people !== null && people < sites).length,
    resolution: RESOLUTION_64,
  };
}

function listOf(data: Data, group: 'sids' | 'lldc' | 'ldc'): readonly PublishedCountry[] {
  return membersOf(group, membershipMonth(data), data);
}

function medianOfAll(data: Data): number | undefined {
  return median(newestValues(USED, data.countries, data).values());
}

function toldOf(data: Data, group: 'sids' | 'lldc', brief: SupplyInBrief): GroupTold | null {
  const members = listOf(data, group);
  const leastDeveloped = new Set(codesOf(listOf(data, 'ldc')));
  const held = newestValues(HELD, members, data);
  const [ipv4, users] = [ipv4Of(data, group, brief), usersOf(data, members)];
  if (!ipv4 || !users) return null;
  return {
    members: members.length,
    people: sum(members, ({ people }) => people ?? 0),
    alsoLeastDeveloped: members.filter(({ alpha2 }) => leastDeveloped.has(alpha2)).length,
    ipv4,
    withoutIpv6: codesOf(members).filter((code) => held.get(code) === 0),
    users,
  };
}

function ipv4Of(
  data: Data,
  group: 'sids' | 'lldc',
  brief: SupplyInBrief,
): GroupTold['ipv4'] | null {
  const share = shareOf(data, group, brief);
  if (!share) return null;
  const world = perPersonOf(brief.countries);
  const each = share.members.map(({ country, perPerson }) => ({
    country: country.alpha2,
    value: perPerson,
  }));
  const ends = endsOf(each);
  return (
    ends && {
      counted: each.length,
      people: share.people,
      addresses: share.addresses,
      each: perPersonOf(share.members),
      aboveWorld: each.filter(({ value }) => value > world).map(({ country }) => country),
      ...ends,
    }
  );
}

function usersOf(data: Data, members: readonly PublishedCountry[]): GroupTold['users'] | null {
  const shares = [...newestValues(USED, members, data)].map(([country, value]) => ({
    country,
    value,
  }));
  const named = shares.filter(({ country }) => isExample(data, country));
  const [ends, middle] = [endsOf(named), median(shares, ({ value }) => value)];
  const world = medianOfAll(data);
  if (!ends || middle === undefined || world === undefined) return null;
  return {
    counted: shares.length,
    median: middle,
    aboveWorld: shares.filter(({ value }) => value > world).length,
    ...ends,
  };
}

function endsOf(values: readonly CountryValue[]) {
  const sorted = values.toSorted((a, b) => ascending(a.value, b.value));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least && most ? { most, least } : null;
}

/** The two island states with most IPv4 addresses, and of them the one with most for each person. */
function readTwo(
  data: Data,
  islands: readonly PublishedCountry[],
  brief: SupplyInBrief,
): Pick<IslandsFacts, 'two' | 'seat'> | null {
  const supplied = mostFirst(shareOf(data, 'sids', brief)?.members ?? []);
  const [two, others] = [supplied.slice(0, 2), supplied.slice(2)];
  const seat = two.toSorted((a, b) => descending(a.perPerson, b.perPerson))[0];
  if (!seat || others.length === 0) return null;
  const held = newestValues(HELD, islands, data);
  const { alpha2 } = seat.country;
  return {
    two: {
      countries: two.map(({ country }) => country.alpha2),
      ipv4: sum(two, amount) / sum(supplied, amount),
      ipv6: sum(two, ({ country }) => held.get(country.alpha2) ?? 0) / sum(held.values()),
      othersEach: perPersonOf(others),
    },
    seat: {
      country: alpha2,
      each: seat.perPerson,
      users: newestValues(USED, islands, data).get(alpha2) ?? null,
    },
  };
}

const amount = (one: Supplied) => one.amount;
