import { groupAddress } from '../../../model/address.ts';
import type {
  IslandsClaim,
  IslandsFacts,
  IslandsSection,
} from '../../../model/stories/islands-and-landlocked.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  date,
  full,
  inWords,
  listed,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/en.ts';
import { link, prose } from '../../prose.ts';
import { addressesEach } from './each.ts';

/** Up to so many countries are few enough to be named. */
const FEW = 3;

/** Islands and landlocked countries. */
export const islandsAndLandlocked: StoryText<IslandsFacts, IslandsClaim, IslandsSection> = {
  kicker: 'Islands and landlocked countries',
  headline: (f) =>
    `In ${date(f.ipv4On)} two states held ${percent(f.two.ipv4)} of the island states’ IPv4; landlocked countries had ${addressesEach(f.landlocked.ipv4.each)}`,
  standfirst: (f) =>
    `On paper, the small island states had ${short(f.islands.ipv4.each / f.landlocked.ipv4.each)} times as many IPv4 addresses for each person as the landlocked developing countries. Much of what is registered on islands can hardly be for the islanders: in the use of IPv6 the gap was far smaller on ${date(f.usersOn)}.`,
  description:
    'Small island states and landlocked developing countries: what is registered there, how much of it two states account for, and how many people use IPv6.',
  sections: {
    lists: {
      heading: 'Two lists',
      paragraphs: (f) => [
        prose`The United Nations keep lists of countries with particular burdens. One has ${full(f.islands.members)} small island developing states, with ${short(f.islands.people)} people; another has ${full(f.landlocked.members)} landlocked developing countries, with ${short(f.landlocked.people)} (people of ${f.peopleYear}). ${mainland(f)}${both(f)} ${sentenceCase(inWords(f.islands.alsoLeastDeveloped))} of the islands and ${inWords(f.landlocked.alsoLeastDeveloped)} of the landlocked are also on a third list, that of the least developed countries, so the groups must not be added up.`,
        prose`${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly counts all three among the developing countries. It instructs study groups to follow what becomes of IPv4 “in the interests of the developing countries”.`,
      ],
    },
    islands: {
      heading: 'Addresses that are not on the island',
      paragraphs: (f) => [
        prose`In ${date(f.ipv4On)} the ${full(f.islands.ipv4.counted)} island states with both figures had ${addressesEach(f.islands.ipv4.each)}, more than the world as a whole, which had ${addressesEach(f.world.each)}. The number misleads: two states, ${listed(places(f.two.countries))}, account for ${percent(f.two.ipv4)} of the islands’ addresses. Without them there is ${addressesEach(f.two.othersEach)}. The fewest are ${place(f.islands.ipv4.least.country, 'in')}: ${addressesEach(f.islands.ipv4.least.value)}.`,
        prose`Registration follows the seat of the holder, and a company can run its addresses on any continent. ${sentenceCase(place(f.seat.country, 'subject'))} had ${short(f.seat.each)} addresses for each person.${usersAt(f)}`,
        prose`${sharper(f)} Of all IPv6 registered in island states in ${date(f.ipv6On)}, ${percent(f.two.ipv6)} belonged to holders in the same two.`,
      ],
    },
    landlocked: {
      heading: 'Much land, few addresses',
      paragraphs: (f) => [
        prose`The ${full(f.landlocked.ipv4.counted)} landlocked countries have ${percent(f.landlocked.ipv4.people)} of the people counted and ${percent(f.landlocked.ipv4.addresses)} of the IPv4 addresses: ${addressesEach(f.landlocked.ipv4.each)}. ${above(f)} The fewest are ${place(f.landlocked.ipv4.least.country, 'in')}, ${addressesEach(f.landlocked.ipv4.least.value)}. With as many for each person as the world, the group would have ${short(f.world.each / f.landlocked.ipv4.each)} times what it has.`,
        prose`A cable from a landlocked country to the sea has to cross at least one other country. The figures do not say whether distance, income or the years in which networks grew weighs most. They show where scarcity is felt: a provider there has to put many customers behind each address.`,
      ],
    },
    use: {
      heading: 'In use, the two are closer',
      paragraphs: (f) => [
        prose`${sentenceCase(onDay(f.usersOn))} ${percent(f.islands.users.median)} of Google’s users were on IPv6 in the median island state with data, ${percent(f.landlocked.users.median)} in the median landlocked country, and ${percent(f.world.users)} in the median of all countries and territories. (Half of a group’s members with data lie below its median, half above.)`,
        prose`Within each group the spread is wide. Among the landlocked it runs from ${percent(f.landlocked.users.least.value)} ${place(f.landlocked.users.least.country, 'in')} to ${percent(f.landlocked.users.most.value)} ${place(f.landlocked.users.most.country, 'in')}. Among the island states it runs from ${percent(f.islands.users.least.value)} ${place(f.islands.users.least.country, 'in')} to ${percent(f.islands.users.most.value)} ${place(f.islands.users.most.country, 'in')}. Above the median of all countries and territories stand ${some(f.islands.users.aboveWorld, 'island state', 'island states')} and ${some(f.landlocked.users.aboveWorld, 'landlocked country', 'landlocked countries')}.`,
      ],
    },
    small: {
      heading: 'What small numbers hide',
      paragraphs: (f) => [
        prose`${unknown(f)} Where there are few users, one provider that turns IPv6 on can move a whole country.`,
        prose`Blocks of IPv6 are large enough for any island. A /32, the block that a registry typically gives a network operator, divides into ${full(f.sites)} pieces of the size often given to an office or a campus. ${smaller(f)} ${without(f)}`,
        prose`Each state has its own page, and so have the groups: ${link('small island developing states', groupAddress('sids'))} and ${link('landlocked developing countries', groupAddress('lldc'))}.`,
      ],
    },
  },
  claims: {
    'islands-above-the-world':
      'The island states together have more IPv4 addresses for each person than the world.',
    'two-have-most': 'Two states hold more than half of the island states’ IPv4.',
    'others-below-the-world':
      'Without these two, the island states have fewer addresses for each person than the world.',
    'seat-above-the-islands':
      'The seat of companies has more addresses for each person than the island states together.',
    'few-for-the-landlocked':
      'The landlocked countries have less of the addresses than of the people.',
    'closer-in-use':
      'In the use of IPv6 the gap between the two groups is less than a third as wide as on paper.',
    'few-users-at-the-seat':
      'Where most addresses for each person are registered, fewer of Google’s users than in the median island state come over IPv6.',
  },
};

/** Members of the list of island states that lie on a continent. */
function mainland(f: IslandsFacts): string {
  const names = places(f.mainland);
  if (names.length === 0) return '';
  const verbs = names.length === 1 ? 'is on that list and lies' : 'are on that list and lie';
  return `Not all island states are islands: ${listed(names)} ${verbs} on a continent. `;
}

function both({ onBoth }: IslandsFacts): string {
  if (onBoth === 0) return 'No state is on both.';
  return onBoth === 1 ? 'One state is on both.' : `${sentenceCase(inWords(onBoth))} are on both.`;
}

function usersAt(f: IslandsFacts): string {
  if (f.seat.users === null) return '';
  return ` ${sentenceCase(onDay(f.usersOn))}, ${percent(f.seat.users)} of Google’s users there came over IPv6.`;
}

/** How the two states' part of the IPv6 compares with their part of the IPv4. */
function sharper({ two }: IslandsFacts): string {
  if (two.ipv6 > two.ipv4) return 'IPv6 shows the same picture more sharply.';
  if (two.ipv6 > 0.5) return 'IPv6 shows the same picture, less sharply.';
  return 'IPv6 is spread more widely.';
}

function some(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : inWords(count)} ${count === 1 ? one : many}`;
}

/** For how many island states there is no share of users. */
function unknown({ islands }: IslandsFacts): string {
  const missing = islands.members - islands.users.counted;
  if (missing === 0) return 'For every island state there is a share of users.';
  return `For ${full(missing)} of the ${full(islands.members)} island states there is no share of users: Google publishes none, or has too few measurements. No data does not mean nobody.`;
}

function smaller({ smaller: count }: IslandsFacts): string {
  if (count === 0) return 'No island state has fewer inhabitants than that.';
  return `In at least ${inWords(count)} of the island states that is more than one for every inhabitant.`;
}

/** Which landlocked countries have more addresses for each person than the world. */
function above({ landlocked }: IslandsFacts): string {
  const { aboveWorld, most } = landlocked.ipv4;
  const each = addressesEach(most.value);
  const name = place(most.country, 'subject');
  if (aboveWorld.length === 1)
    return `Only ${name}, with ${each}, is above the figure for the world.`;
  return `${aboveNames(places(aboveWorld))} above the figure for the world; the most are in ${name}, ${each}.`;
}

function aboveNames(names: readonly string[]): string {
  if (names.length === 0) return 'None is';
  return names.length > FEW
    ? `${sentenceCase(inWords(names.length))} are`
    : `Only ${listed(names)} are`;
}

/** Which members of either group hold no IPv6 at all. */
function without({ islands, landlocked }: IslandsFacts): string {
  const codes = new Set([...islands.withoutIpv6, ...landlocked.withoutIpv6]);
  const names = places([...codes]);
  if (names.length === 0) return 'Every state of both groups that is counted has IPv6 registered.';
  return `Of all the states of both groups, ${inWords(names.length)} ${names.length === 1 ? 'has' : 'have'} no IPv6 registered: ${listed(names)}.`;
}
