import { addressOf } from '../../../model/address.ts';
import type { Parts } from '../../../model/stories/parts.ts';
import type {
  WhoGotClaim,
  WhoGotFacts,
  WhoGotSection,
} from '../../../model/stories/who-got-the-addresses.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  date,
  full,
  inWords,
  listed,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/en.ts';
import { link, prose } from '../../prose.ts';
import { partBelow } from '../../story-thresholds.ts';
import { addressesEach } from './each.ts';

const index = (value: number) => value.toFixed(2);

/** Who got the addresses. */
export const whoGotTheAddresses: StoryText<WhoGotFacts, WhoGotClaim, WhoGotSection> = {
  kicker: 'Who got the addresses',
  headline: (f) =>
    `Half of the world’s people lived where ${percent(f.half * f.counted)} of IPv4 addresses were registered in ${date(f.on)}; one country had ${percent(f.largest.addresses)}`,
  standfirst: (f) =>
    `Shared evenly, there would be ${addressesEach(f.world)}. But addresses went to networks, and networks did not grow everywhere at the same time. What came of it can be read in two ways.`,
  description:
    'How many IPv4 addresses there are for each person in the world, how that came about, and two ways to read it.',
  sections: {
    people: {
      heading: 'Addresses for each person',
      paragraphs: (f) => [
        prose`Addresses are registered to organisations: providers, companies, universities, public bodies. A country code tells where each holder is registered, which need not be where the addresses are used. With that in mind, a country’s addresses can be set against its people.`,
        prose`In ${date(f.on)} there was ${addressesEach(f.world)} over the ${full(f.countries)} countries and territories with both figures (people of ${f.peopleYear}). In the median country, the one in the middle of the list, there was ${addressesEach(f.median)}. ${aboveWorld(f)} All ${full(f.countries)} together have ${percent(f.counted)} of the addresses registered under any country or territory, and shares below are of theirs unless the text says otherwise. The month is the newest that counts every country and territory exactly.`,
        prose`Put the countries and territories in order, from the least supplied to the best. The first half of the world’s people live in those with ${percent(f.half)} of the addresses, the best supplied tenth in those with ${percent(f.tenth)}.`,
      ],
    },
    ends: {
      heading: 'The two ends of the list',
      paragraphs: (f) => [
        prose`Holders ${place(f.largest.country, 'in')} had ${percent(f.largest.addresses)} of all addresses registered under any country or territory; ${percent(f.largest.people)} of the people live there. ${sentenceCase(place(f.second.country, 'subject'))} came next with ${percent(f.second.addresses)}${partOf(f.second.addresses / f.largest.addresses)} for ${percent(f.second.people)} of the people.`,
        prose`${sentenceCase(place(f.most.country, 'subject'))} had the most for each person: ${short(f.most.each)}, with ${short(f.most.addresses)} addresses for ${short(f.most.people)} people. Such a number often tells of company seats: a firm registered in a small country may run its addresses on any continent.`,
        prose`At the other end, ${underHundredth(f)} The fewest${f.withNone > 0 ? ' of those with any' : ''} are ${place(f.least.country, 'in')}: ${addressesEach(f.least.each)}.`,
      ],
    },
    time: {
      heading: 'How it came about',
      paragraphs: (f) => [
        prose`The first networks stood in few places, and the first blocks were large. ${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly names four groups of developing countries: the least developed, the landlocked, the small island states and the economies in transition. Of the people counted, ${percent(f.developing.people)} live there. Of the space first registered by the end of ${f.early.year} and still listed, these groups have ${percent(f.early.share)}; of all the space up to ${f.last.year}, ${percent(f.last.share)}.`,
        prose`Later blocks went to more places than early ones. The Gini coefficient measures how unequal shares are: 0 when everyone has the same, 1 when one has everything. For blocks registered by ${f.early.year} it is ${index(f.early.gini)}, by ${f.atEnd.year} ${index(f.atEnd.gini)}, by ${f.last.year} ${index(f.last.gini)}. ${beforeEnd(f)} the end of ${f.atEnd.year}, the year in which the world’s central store of IPv4 was emptied.`,
        prose`These shares are of what is still listed in registry files ${filesOf(f)}. Blocks handed back earlier are missing, and blocks that moved count where they are now.`,
      ],
    },
    regions: {
      heading: 'Regions and groups',
      paragraphs: (f) => [
        prose`${regionsWords(f)}`,
        prose`The ${full(f.developing.members)} developing countries of the Resolution’s footnote that have both figures had ${percent(f.developing.addresses)} of the addresses. Two of them, ${listed(places(f.developing.two.countries))}, had ${percent(f.developing.two.addresses)} of that. ${sentenceCase(listed(places(f.outside)))} have the most people of those in none of the four groups.`,
      ],
    },
    readings: {
      heading: 'Two readings',
      paragraphs: () => [
        prose`The Resolution notes “that many countries believe that there are historical imbalances related to IPv4 allocation”. On one reading, the figures show such an imbalance. A country’s share follows from the year in which its networks grew. Those that came late meet rationing, waiting lists or a market, and pay for what others once received.`,
        prose`On another reading, the figures record where networks were built. Addresses went to those that showed a need; the rules became the same for all in a region; one address can serve many people; and a country code does not say who uses it.`,
        prose`The Resolution also considers “that many developing countries want the Telecommunication Standardization Sector (ITU‑T) to become a registry of IP addresses in order to give the developing countries the option of obtaining IP addresses directly from ITU, while other countries prefer to use the current system”. The numbers decide for neither reading, and this site takes no side. The page about ${link('IPv4 shares', addressOf('fairness/'))} has the method and the figure of every country and territory.`,
      ],
    },
  },
  claims: {
    'one-country-above-half-of-people':
      'More addresses stand under one country than in all the countries and territories where half of the world’s people live.',
    'nearly-all-counted':
      'The countries and territories with a figure of people have nearly all addresses that stand under a country.',
    'most-for-each-far-above':
      'The country with most addresses for each person has more than twice as many as the world.',
    'later-blocks-to-more-places':
      'Developing countries have more of all the space than of the earliest.',
    'less-than-their-people': 'Developing countries have less of the space than of the people.',
    'less-unequal-since': 'Addresses are spread less unequally than the earliest were.',
  },
};

const REGION_NAMES: Readonly<Record<keyof WhoGotFacts['regions'], string>> = {
  africa: 'Africa',
  americas: 'the Americas',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
};

function aboveWorld({ aboveWorld: above, countries }: WhoGotFacts): string {
  const who =
    above < countries / 2
      ? 'Fewer than half, '
      : above > countries / 2
        ? 'More than half, '
        : 'Half, ';
  return `${who}${full(above)}, were above the figure for the world.`;
}

/** The parts below which a ratio may lie. */
const BELOW = {
  quarter: ', less than a quarter of that,',
  third: ', less than a third of that,',
  half: ', less than half of that,',
};

/** A ratio said as a part: nothing where it is no small one. */
function partOf(ratio: number): string {
  const part = partBelow(ratio);
  return part === null ? '' : BELOW[part];
}

function underHundredth({ underHundredth: count, withNone }: WhoGotFacts): string {
  if (count === 0)
    return 'no country or territory had less than one address for every hundred people.';
  const none = withNone === 0 ? '' : `, ${inWords(withNone)} of them none at all`;
  const noun = count === 1 ? 'country or territory' : 'countries and territories';
  return `${full(count)} ${noun} had less than one address for every hundred people${none}.`;
}

/** How much of the change had come when the central store was emptied. */
function beforeEnd({ early, atEnd, last }: WhoGotFacts): string {
  const part = (early.gini - atEnd.gini) / (early.gini - last.gini);
  if (part > 0.9) return 'Nearly all of the change came before';
  return part > 0.5 ? 'Most of the change came before' : 'Most of the change came after';
}

function filesOf({ files: { oldest, newest } }: WhoGotFacts): string {
  return oldest === newest
    ? `of ${date(newest)}`
    : `of several days, from ${date(oldest)} to ${date(newest)}`;
}

/** Which regions have less of the addresses than of the people, and which more. */
function regionsWords({ on, regions }: WhoGotFacts): string {
  const all = Object.entries(regions) as [keyof WhoGotFacts['regions'], Parts][];
  const less = all.filter(([, { people, addresses }]) => addresses < people);
  const more = all.filter(([, { people, addresses }]) => addresses > people);
  const than = 'part of the addresses than of the people';
  const sentences = [
    less.length > 0 ? `${regionCount(less.length)} had a smaller ${than}: ${partsOf(less)}.` : '',
    more.length > 0 ? `${regionCount(more.length)} had a larger ${than}: ${partsOf(more)}.` : '',
  ];
  return `In ${date(on)} ${sentences
    .filter(Boolean)
    .join(' ')
    .replace(/^./, (letter) => letter.toLowerCase())}`;
}

function regionCount(count: number): string {
  return `${sentenceCase(inWords(count))} ${count === 1 ? 'region' : 'regions'}`;
}

function partsOf(all: readonly [keyof WhoGotFacts['regions'], Parts][]): string {
  const told = all.map(
    ([id, { people, addresses }]) =>
      `${REGION_NAMES[id]} (${percent(people)} of people and ${percent(addresses)} of addresses)`,
  );
  return listed(told);
}
