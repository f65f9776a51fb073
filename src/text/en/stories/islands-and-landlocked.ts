import { groupAddress } from '../../../model/address.ts';
import { link, prose } from '../../prose.ts';
import type { StoryWords } from '../../story-words.ts';
import { date, full, inWords, listed, percent, sentenceCase, short } from '../formats.ts';
import { addressesEach } from './each.ts';

/** A country by name with a value. */
export interface NamedValue {
  readonly name: string;
  readonly value: number;
}

/** What is told of one of the two groups. */
export interface GroupTold {
  readonly members: number;
  readonly people: number;
  /** Members that are also least developed countries. */
  readonly alsoLeastDeveloped: number;
  readonly ipv4: {
    /** Members with both figures, their parts of the people and of the addresses of all countries. */
    readonly counted: number;
    readonly people: number;
    readonly addresses: number;
    readonly each: number;
    readonly aboveWorld: readonly string[];
    readonly most: NamedValue;
    readonly least: NamedValue;
  };
  /** Members that hold no IPv6 at all. */
  readonly withoutIpv6: readonly string[];
  readonly users: {
    readonly counted: number;
    readonly median: number;
    readonly aboveWorld: number;
    readonly most: NamedValue;
    readonly least: NamedValue;
  };
}

/** What the story of islands and landlocked countries is told. */
export interface IslandsFacts {
  readonly peopleYear: string;
  readonly ipv4On: string;
  readonly ipv6On: string;
  readonly usersOn: string;
  readonly world: { readonly each: number; readonly users: number };
  readonly islands: GroupTold;
  readonly landlocked: GroupTold;
  readonly onBoth: number;
  /** Members of the list of island states that lie on a continent. */
  readonly mainland: readonly string[];
  /** The two island states with most IPv4: parts of the islands’ IPv4 and IPv6, and what the others have each. */
  readonly two: {
    readonly names: readonly string[];
    readonly ipv4: number;
    readonly ipv6: number;
    readonly othersEach: number;
  };
  readonly seat: { readonly name: string; readonly each: number; readonly users: number };
  /** Pieces of the size /48 in a /32, and how many island states have fewer people than that. */
  readonly sites: number;
  readonly smaller: number;
  readonly resolution: string;
}

/** Islands and landlocked countries. */
export const islandsAndLandlocked: StoryWords<IslandsFacts> = {
  kicker: 'Islands and landlocked countries',
  headline: (f) =>
    `Two states hold ${percent(f.two.ipv4)} of the island states’ IPv4; landlocked countries have ${addressesEach(f.landlocked.ipv4.each)}`,
  standfirst: (f) =>
    `On paper, the small island states have ${short(f.islands.ipv4.each / f.landlocked.ipv4.each)} times as many IPv4 addresses for each person as the landlocked developing countries. In the use of IPv6 the gap between the two is far smaller. Much of what is registered on islands can hardly be for the islanders.`,
  description:
    'Small island states and landlocked developing countries: what is registered there, what is used there, and how much of it two small states account for.',
  sections: {
    lists: {
      heading: 'Two lists',
      paragraphs: (f) => [
        prose`The United Nations keep lists of countries with particular burdens. One has ${full(f.islands.members)} small island developing states, with ${short(f.islands.people)} people; another has ${full(f.landlocked.members)} landlocked developing countries, with ${short(f.landlocked.people)} (people of ${f.peopleYear}). The first list goes by more than coasts: ${listed(f.mainland)} are on it and lie on a continent. No country is on both. ${sentenceCase(inWords(f.islands.alsoLeastDeveloped))} of the islands and ${inWords(f.landlocked.alsoLeastDeveloped)} of the landlocked are also on a third list, that of the least developed countries, so the groups must not be added up.`,
        prose`${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly counts all three among the developing countries, and instructs its study groups to follow what becomes of IPv4 “in the interests of the developing countries”.`,
      ],
    },
    islands: {
      heading: 'Addresses that are not on the island',
      paragraphs: (f) => [
        prose`In ${date(f.ipv4On)} the ${full(f.islands.ipv4.counted)} island states with both figures had ${addressesEach(f.islands.ipv4.each)}. That is more than the world as a whole had, which was ${addressesEach(f.world.each)}. The number misleads. ${percent(f.two.ipv4)} of the islands’ addresses are registered in two states, ${listed(f.two.names)}. Without them there is ${addressesEach(f.two.othersEach)}, and in ${f.islands.ipv4.least.name}, which has the fewest on that list, ${addressesEach(f.islands.ipv4.least.value)}.`,
        prose`Registration follows the seat of the holder, and a company can run its addresses on any continent. ${sentenceCase(f.seat.name)} had ${short(f.seat.each)} addresses for each person. On ${date(f.usersOn)}, ${percent(f.seat.users)} of Google’s users there came over IPv6.`,
        prose`IPv6 shows the same picture more sharply. Of all IPv6 registered in island states in ${date(f.ipv6On)}, ${percent(f.two.ipv6)} belonged to holders in the same two.`,
      ],
    },
    landlocked: {
      heading: 'Much land, few addresses',
      paragraphs: (f) => [
        prose`The ${full(f.landlocked.ipv4.counted)} landlocked countries have ${percent(f.landlocked.ipv4.people)} of the people counted and ${percent(f.landlocked.ipv4.addresses)} of the IPv4 addresses: ${addressesEach(f.landlocked.ipv4.each)}. ${above(f)} The fewest are in ${f.landlocked.ipv4.least.name}, ${addressesEach(f.landlocked.ipv4.least.value)}. If the group had as many for each person as the world, it would have ${short(f.world.each / f.landlocked.ipv4.each)} times what it has.`,
        prose`A cable from a landlocked country to the sea has to cross at least one other country. The figures do not say whether distance, income or the years in which networks grew weighs most. They show where scarcity is felt: a provider there has to put many customers behind each address.`,
      ],
    },
    use: {
      heading: 'In use, the two are closer',
      paragraphs: (f) => [
        prose`On ${date(f.usersOn)} the median island state with data had ${percent(f.islands.users.median)} of Google’s users on IPv6, the median landlocked country ${percent(f.landlocked.users.median)}, and the median of all countries ${percent(f.world.users)}. (Half of a group’s members with data lie below its median, half above.)`,
        prose`Within each group the spread is wide. Among the landlocked it runs from ${percent(f.landlocked.users.least.value)} in ${f.landlocked.users.least.name} to ${percent(f.landlocked.users.most.value)} in ${f.landlocked.users.most.name}; among the island states from ${percent(f.islands.users.least.value)} in ${f.islands.users.least.name} to ${percent(f.islands.users.most.value)} in ${f.islands.users.most.name}. Above the median of all countries stand ${inWords(f.islands.users.aboveWorld)} island states and ${inWords(f.landlocked.users.aboveWorld)} landlocked countries.`,
      ],
    },
    small: {
      heading: 'What small numbers hide',
      paragraphs: (f) => [
        prose`For ${full(f.islands.members - f.islands.users.counted)} of the ${full(f.islands.members)} island states there is no share of users: Google publishes none, or has too few measurements. No data must not be read as nobody. Where there are few users, one provider that turns IPv6 on can move a whole country.`,
        prose`Blocks of IPv6 are large enough for any island. A /32, the block that a registry typically gives a network operator, divides into ${full(f.sites)} pieces of the size often given to an office or a campus. In at least ${inWords(f.smaller)} of the island states that is more than one for every inhabitant. ${without(f)}`,
        prose`What each state holds and uses stands on its own page and on those of the groups: ${link('small island developing states', groupAddress('sids'))} and ${link('landlocked developing countries', groupAddress('lldc'))}.`,
      ],
    },
  },
};

/** Which landlocked countries have more addresses for each person than the world. */
function above({ landlocked }: IslandsFacts): string {
  const { aboveWorld, most } = landlocked.ipv4;
  const each = addressesEach(most.value);
  if (aboveWorld.length === 1)
    return `Only ${most.name}, with ${each}, is above the figure for the world.`;
  const who = aboveWorld.length === 0 ? 'None is' : `Only ${listed(aboveWorld)} are`;
  return `${who} above the figure for the world; the most are in ${most.name}, ${each}.`;
}

/** Which members of either group hold no IPv6 at all. */
function without({ islands, landlocked }: IslandsFacts): string {
  const names = [...islands.withoutIpv6, ...landlocked.withoutIpv6];
  if (names.length === 0) return 'Every country of both groups has IPv6 registered.';
  return `Of all the countries of both groups, ${inWords(names.length)} ${names.length === 1 ? 'has' : 'have'} no IPv6 registered: ${listed(names)}.`;
}
