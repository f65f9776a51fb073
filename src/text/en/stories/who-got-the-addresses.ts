import { addressOf } from '../../../model/address.ts';
import { link, prose } from '../../prose.ts';
import type { StoryWords } from '../../story-words.ts';
import { date, full, listed, percent, short } from '../formats.ts';
import { addressesEach } from './each.ts';

/** A part of the people and of the addresses counted, 0 to 1 each. */
export interface Parts {
  readonly people: number;
  readonly addresses: number;
}

/** What the story of how IPv4 is shared out is told. */
export interface WhoGotFacts {
  readonly on: string;
  readonly peopleYear: string;
  readonly countries: number;
  /** Addresses for each person: over all people, and in the median country. */
  readonly world: number;
  readonly median: number;
  readonly aboveWorld: number;
  /** Share of the addresses of the less supplied half of people, and of the best supplied tenth. */
  readonly half: number;
  readonly tenth: number;
  /** Part of all addresses under any country that these have: the others have no figure of people. */
  readonly counted: number;
  /** The two countries with most addresses: their parts of all people counted, and of all addresses under any country. */
  readonly largest: Parts & { readonly name: string };
  readonly second: Parts & { readonly name: string };
  readonly most: {
    readonly name: string;
    readonly each: number;
    readonly addresses: number;
    readonly people: number;
  };
  readonly least: { readonly name: string; readonly each: number };
  /** Countries with less than one address for every hundred people. */
  readonly underHundredth: number;
  readonly regions: Readonly<Record<'africa' | 'americas' | 'asia' | 'europe' | 'oceania', Parts>>;
  /** With the two members that have most, and their part of what all members have. */
  readonly developing: Parts & {
    readonly members: number;
    readonly two: { readonly names: readonly string[]; readonly addresses: number };
  };
  readonly early: { readonly year: string; readonly share: number; readonly gini: number };
  readonly atEnd: { readonly year: string; readonly gini: number };
  readonly last: { readonly year: string; readonly share: number; readonly gini: number };
  readonly files: { readonly oldest: string; readonly newest: string };
  readonly resolution: string;
}

const index = (value: number) => value.toFixed(2);

/** Who got the addresses. */
export const whoGotTheAddresses: StoryWords<WhoGotFacts> = {
  kicker: 'Who got the addresses',
  headline: (f) =>
    `${percent(f.largest.addresses)} of registered IPv4 addresses stand under one country; half of the world’s people live where ${percent(f.half * f.counted)} are`,
  standfirst: (f) =>
    `Divided evenly among people, there would be ${addressesEach(f.world)}. Addresses were handed to networks, and networks did not grow everywhere at the same time. The count of ${date(f.on)} shows what came of it, and there are two ways to read it.`,
  description:
    'How IPv4 addresses are spread over the people of the world, how that came about, and the two ways in which it is read.',
  sections: {
    people: {
      heading: 'Addresses for each person',
      paragraphs: (f) => [
        prose`Addresses are registered to organizations: providers, companies, universities, public bodies. Each registration carries a country code. It tells where the holder is registered, which need not be where the addresses are used. With that in mind, a country’s addresses can be set against its people.`,
        prose`In ${date(f.on)}, the newest month in which every country is counted exactly, ${full(f.countries)} countries and territories had both figures (people of ${f.peopleYear}). They have ${percent(f.counted)} of all addresses that stand under a country; shares below are of theirs unless it says otherwise. Over all of them there was ${addressesEach(f.world)}; in the median country, the one in the middle of the list, ${addressesEach(f.median)}. Fewer than half, ${full(f.aboveWorld)}, were above the figure for the world.`,
        prose`Put the countries in order, from the least supplied to the best. The first half of the world’s people then live in countries with ${percent(f.half)} of the addresses. The best supplied tenth of people live in countries with ${percent(f.tenth)}.`,
      ],
    },
    ends: {
      heading: 'The two ends of the list',
      paragraphs: (f) => [
        prose`Holders in ${f.largest.name} had ${percent(f.largest.addresses)} of all addresses that stand under a country, those without a figure of people included; ${percent(f.largest.people)} of the people live there. ${f.second.name} came next with ${percent(f.second.addresses)}, less than a quarter of that, for ${percent(f.second.people)} of the people.`,
        prose`For each person the list is led by ${f.most.name}: ${short(f.most.addresses)} addresses and ${short(f.most.people)} people, or ${short(f.most.each)} each. Such a number tells of company seats. A firm registered in a small country may run its addresses on any continent.`,
        prose`At the other end, ${full(f.underHundredth)} countries and territories had less than one address for every hundred people. The fewest are in ${f.least.name}: ${addressesEach(f.least.each)}.`,
      ],
    },
    time: {
      heading: 'How it came about',
      paragraphs: (f) => [
        prose`The first networks stood in few countries, and the first blocks were large. Of the space first registered by the end of ${f.early.year} and still listed, ${percent(f.early.share)} is in the developing countries that ${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly names: the least developed, the landlocked and the small island states and the economies in transition. Of all the space up to ${f.last.year} it is ${percent(f.last.share)}. ${percent(f.developing.people)} of the people counted live there.`,
        prose`Later blocks went to more places than early ones. The Gini coefficient measures how unequal shares are: 0 when everyone has the same, 1 when one has everything. For blocks registered by ${f.early.year} it is ${index(f.early.gini)}, by ${f.atEnd.year} ${index(f.atEnd.gini)}, by ${f.last.year} ${index(f.last.gini)}. Nearly all of the change came before the end of ${f.atEnd.year}, the year in which the world’s central store of IPv4 was emptied.`,
        prose`These shares rest on registry files of several days, from ${date(f.files.oldest)} to ${date(f.files.newest)}. They sort what was held then by its age. Blocks handed back earlier are missing, and blocks that moved count where they are now.`,
      ],
    },
    regions: {
      heading: 'Regions and groups',
      paragraphs: (f) => [
        prose`In ${date(f.on)} Africa had ${percent(f.regions.africa.people)} of the people and ${percent(f.regions.africa.addresses)} of the addresses. Asia had ${percent(f.regions.asia.people)} and ${percent(f.regions.asia.addresses)}. Three regions had a larger part of the addresses than of the people: the Americas (${percent(f.regions.americas.people)} of people, ${percent(f.regions.americas.addresses)} of addresses), Europe (${percent(f.regions.europe.people)} and ${percent(f.regions.europe.addresses)}) and Oceania (${percent(f.regions.oceania.people)} and ${percent(f.regions.oceania.addresses)}).`,
        prose`The ${full(f.developing.members)} developing countries of the Resolution’s footnote that have both figures had ${percent(f.developing.addresses)} of the addresses; more than half of these stand under two of them, ${listed(f.developing.two.names)} (${percent(f.developing.two.addresses)}). Large economies outside the four groups, such as Brazil, China and India, are not among them.`,
      ],
    },
    readings: {
      heading: 'Two readings',
      paragraphs: () => [
        prose`The Resolution notes “that many countries believe that there are historical imbalances related to IPv4 allocation”. On one reading, the figures show such an imbalance. A country’s share follows from the year in which its networks grew. Those that came late meet rationing, waiting lists or a market, and pay for what others once received.`,
        prose`On another reading, the figures record where networks were built. Addresses went to those that showed a need; the rules became the same for all in a region; one address can serve many people; and a country code does not say who uses it.`,
        prose`The Resolution also considers “that many developing countries want the Telecommunication Standardization Sector (ITU‑T) to become a registry of IP addresses in order to give the developing countries the option of obtaining IP addresses directly from ITU, while other countries prefer to use the current system”. The numbers do not decide between the two readings, and this site takes no side. Both, the method and every country’s figure are on the page about ${link('IPv4 shares', addressOf('fairness/'))}.`,
      ],
    },
  },
};
