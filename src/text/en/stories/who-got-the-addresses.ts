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
import { addressesEach } from './each.ts';

const index = (value: number) => value.toFixed(2);

/** Who got the addresses. */
export const whoGotTheAddresses: StoryText<WhoGotFacts, WhoGotClaim, WhoGotSection> = {
  kicker: 'Who got the addresses',
  headline: (f) =>
    `In ${date(f.on)} ${percent(f.largest.addresses)} of registered IPv4 addresses stood under one country; half of the world’s people lived where ${percent(f.half * f.counted)} were`,
  standfirst: (f) =>
    `Divided evenly among people, there would be ${addressesEach(f.world)}. Addresses were handed to networks, and networks did not grow everywhere at the same time. The count of ${date(f.on)} shows what came of it, and there are two ways to read it.`,
  description:
    'How IPv4 addresses are spread over the people of the world, how that came about, and the two ways in which it is read.',
  sections: {
    people: {
      heading: 'Addresses for each person',
      paragraphs: (f) => [
        prose`Addresses are registered to organizations: providers, companies, universities, public bodies. Each registration carries a country code. It tells where the holder is registered, which need not be where the addresses are used. With that in mind, a country’s addresses can be set against its people.`,
        prose`In ${date(f.on)}, the newest month in which every country and territory is counted exactly, ${full(f.countries)} countries and territories had both figures (people of ${f.peopleYear}). They have ${percent(f.counted)} of all addresses that stand under a country; shares below are of theirs unless it says otherwise. Over all of them there was ${addressesEach(f.world)}; in the median country, the one in the middle of the list, ${addressesEach(f.median)}. ${aboveWorld(f)}`,
        prose`Put the countries and territories in order, from the least supplied to the best. The first half of the world’s people then live in those with ${percent(f.half)} of the addresses. The best supplied tenth of people live in places with ${percent(f.tenth)}.`,
      ],
    },
    ends: {
      heading: 'The two ends of the list',
      paragraphs: (f) => [
        prose`Holders ${place(f.largest.country, 'in')} had ${percent(f.largest.addresses)} of all addresses that stand under a country, those without a figure of people included; ${percent(f.largest.people)} of the people live there. ${sentenceCase(place(f.second.country, 'subject'))} came next with ${percent(f.second.addresses)}${partOf(f.second.addresses / f.largest.addresses)} for ${percent(f.second.people)} of the people.`,
        prose`For each person the list is led by ${place(f.most.country, 'subject')}: ${short(f.most.addresses)} addresses and ${short(f.most.people)} people, or ${short(f.most.each)} each. Such a number often tells of company seats. A firm registered in a small country may run its addresses on any continent.`,
        prose`At the other end, ${underHundredth(f)} The fewest${f.withNone > 0 ? ' of those with any' : ''} are ${place(f.least.country, 'in')}: ${addressesEach(f.least.each)}.`,
      ],
    },
    time: {
      heading: 'How it came about',
      paragraphs: (f) => [
        prose`The first networks stood in few places, and the first blocks were large. Of the space first registered by the end of ${f.early.year} and still listed, ${percent(f.early.share)} is in the developing countries that ${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly names: the least developed, the landlocked and the small island states and the economies in transition. Of all the space up to ${f.last.year} it is ${percent(f.last.share)}. ${percent(f.developing.people)} of the people counted live there.`,
        prose`Later blocks went to more places than early ones. The Gini coefficient measures how unequal shares are: 0 when everyone has the same, 1 when one has everything. For blocks registered by ${f.early.year} it is ${index(f.early.gini)}, by ${f.atEnd.year} ${index(f.atEnd.gini)}, by ${f.last.year} ${index(f.last.gini)}. ${beforeEnd(f)} the end of ${f.atEnd.year}, the year in which the world’s central store of IPv4 was emptied.`,
        prose`These shares rest on registry files ${filesOf(f)}. They sort what was held then by its age. Blocks handed back earlier are missing, and blocks that moved count where they are now.`,
      ],
    },
    regions: {
      heading: 'Regions and groups',
      paragraphs: (f) => [
        prose`${regionsWords(f)}`,
        prose`The ${full(f.developing.members)} developing countries of the Resolution’s footnote that have both figures had ${percent(f.developing.addresses)} of the addresses; ${percent(f.developing.two.addresses)} of these stand under two of them, ${listed(places(f.developing.two.countries))}. ${sentenceCase(listed(places(f.outside)))}, those with most people outside the four groups, are not among them.`,
      ],
    },
    readings: {
      heading: 'Two readings',
      paragraphs: () => [
        prose`The Resolution notes “that many countries believe that there are historical imbalances related to IPv4 allocation”. On one reading, the figures show such an imbalance. A country’s share follows from the year in which its networks grew. Those that came late meet rationing, waiting lists or a market, and pay for what others once received.`,
        prose`On another reading, the figures record where networks were built. Addresses went to those that showed a need; the rules became the same for all in a region; one address can serve many people; and a country code does not say who uses it.`,
        prose`The Resolution also considers “that many developing countries want the Telecommunication Standardization Sector (ITU‑T) to become a registry of IP addresses in order to give the developing countries the option of obtaining IP addresses directly from ITU, while other countries prefer to use the current system”. The numbers do not decide between the two readings, and this site takes no side. Both, the method and the figure of every country and territory are on the page about ${link('IPv4 shares', addressOf('fairness/'))}.`,
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

/** A ratio said as a part: nothing where it is no small one. */
function partOf(ratio: number): string {
  if (ratio < 0.25) return ', less than a quarter of that,';
  if (ratio < 1 / 3) return ', less than a third of that,';
  return ratio < 0.5 ? ', less than half of that,' : '';
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
