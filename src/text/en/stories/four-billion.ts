import { addressOf } from '../../../model/address.ts';
import type {
  FourBillionClaim,
  FourBillionFacts,
  FourBillionSection,
} from '../../../model/stories/four-billion.ts';
import type { StoriesText } from '../../contract/stories.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  date,
  full,
  listed,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/en.ts';
import { link, prose } from '../../prose.ts';
import { addressesEach } from './each.ts';

const IANA = 'https://www.iana.org/assignments/ipv4-address-space';

/** Where four billion addresses went, in ten pictures. */
export const fourBillion: StoryText<FourBillionFacts, FourBillionClaim, FourBillionSection> = {
  kicker: 'In ten pictures',
  headline: () => 'Where did four billion addresses go?',
  standfirst: (f) =>
    `There are ${full(f.total)} IPv4 addresses. Of those that networks can use, ${percent(f.delegated.addresses / (f.total - f.kept))} were given out in ${date(f.delegated.on)}. Ten pictures show where they went.`,
  description:
    'All 4,294,967,296 IPv4 addresses in ten pictures: what is kept, who got the first blocks, when the store was empty, who has most for each person, and what is left.',
  sections: {
    all: {
      heading: 'All there are',
      paragraphs: (f) => [
        prose`An IPv4 address is a number of 32 bits, so there are ${full(f.total)} of them and no more. Here they are as ${full(f.squares)} squares. Each stands for ${full(f.square)}, as many as begin with the same number.`,
      ],
    },
    kept: {
      heading: 'Some are no network’s',
      paragraphs: (f) => [
        prose`Standards keep ${percent(f.kept / f.total)} of all addresses for uses of their own: for networks at home that nobody sees from outside, for sending to many at once, for tests, and for a future use that never came. ${full(f.total - f.kept)} are left for networks (${link('IANA’s list', IANA)} of ${date(f.listOn)}).`,
      ],
    },
    blocks: {
      heading: 'One list for the world',
      paragraphs: (f) => [
        prose`The list of the squares is kept by IANA, which hands out all the Internet’s numbers. ${full(f.given)} of them went to networks or to the registries that serve these. The other ${full(f.squares - f.given)} are kept.`,
      ],
    },
    early: {
      heading: 'The first came early',
      paragraphs: (f) => [
        prose`${sentenceCase(short(f.early))} of the ${full(f.given)} squares, ${percent(f.early / f.given)}, were given away before there were registries to ask for a reason: some whole to a single company, university or ministry. The list calls them legacy.`,
      ],
    },
    registries: {
      heading: 'Five registries look after them',
      paragraphs: (f) => [
        prose`Each square given is in the care of one of five registries, one for each part of the world. ${sentenceCase(place(f.most.registry, 'subject'))} looks after ${full(f.most.squares)}, ${place(f.fewest.registry, 'subject')} after ${full(f.fewest.squares)}. ${link('What does my IP address say?', addressOf('address/'))}`,
      ],
    },
    emptied: {
      heading: 'Then the store was empty',
      paragraphs: (f) => [
        prose`This is when the squares were given, by decade, as IANA’s list has it. The last were given on ${link(date(f.emptied.date), f.emptied.href)}. ${sentenceCase(place(f.first.registry, 'subject'))} began to ration on ${link(date(f.first.date), f.first.href)}, and the last registry, ${place(f.last.registry, 'subject')}, on ${link(date(f.last.date), f.last.href)}.`,
      ],
    },
    people: {
      heading: 'Divided among people',
      paragraphs: (f) => [
        prose`${sentenceCase(place(f.people.least.region, 'subject'))} has ${addressesEach(f.people.least.each)}, ${place(f.people.most.region, 'subject')} ${addressesEach(f.people.most.each)}. The countries and territories with the fewest for each person, where half of the world’s people live, hold ${percent(f.people.half)} (addresses of ${date(f.people.on)}, people of ${f.people.year}). ${link('How they are shared out', addressOf('fairness/'))}`,
      ],
    },
    left: {
      heading: 'What is left',
      paragraphs: (f) => [
        prose`In ${date(f.delegated.on)}, ${short(f.delegated.addresses)} addresses were given out. Of what registries hold themselves, their files list ${f.available === 0 ? 'none' : short(f.available)} as available, where they tell. ${waiting(f)}${link('Where every address is', addressOf('ipv4/'))}`,
      ],
    },
    back: {
      heading: 'A few come back',
      paragraphs: (f) => [
        prose`${f.back.addresses === 0 ? 'No' : sentenceCase(short(f.back.addresses))} addresses were given back or taken back from ${date(f.back.from)} to ${date(f.back.to)}, by the files of ${listed(places(f.back.registries))}. In the same time ${f.back.again === 0 ? 'none' : short(f.back.again)} were given again after they had come back. All that would not fill three of these squares.`,
      ],
    },
    ipv6: {
      heading: 'And the whole picture again',
      paragraphs: (f) => [
        prose`IPv6 is counted in other sizes. A single /32, the block that a registry typically gives a network operator, has room for ${full(f.total)} networks: this picture once more, each square now full of networks. In ${date(f.ipv6.on)} the IPv6 registered came to ${counted(f.ipv6.slash32s, 'such block', 'such blocks')}. ${link('Whether they are used', addressOf('used/'))} is another question.`,
      ],
    },
  },
  claims: {
    'early-is-much':
      'More than a third of the blocks given out were given before there were registries.',
    'nearly-all-given': 'More than 95% of the addresses that networks can use are given out.',
    'least-far-below-most':
      'The region with most addresses for each person has more than twice as many as that with fewest.',
    'little-came-back': 'Fewer addresses came back than are in three of the 256 squares.',
    'room-in-ipv6': 'More IPv6 is registered than one /32.',
  },
};

/** The requests that wait, of each registry that tells. */
function waiting({ waiting: lists }: FourBillionFacts): string {
  if (lists.length === 0) return '';
  const told = lists.map(
    ({ registry, requests, on }) =>
      `${counted(requests, 'request', 'requests')} with ${place(registry, 'subject')} (${date(on)})`,
  );
  return `In line for more are ${listed(told)}. `;
}

/** What the parts of its pictures are called. */
export const fourBillionParts: StoriesText['fourBillionParts'] = {
  parts: {
    all: 'IPv4',
    kept: 'Kept for special uses',
    usable: 'For networks',
    given: 'Given by IANA',
    early: 'Before there were registries',
    later: 'Given to the registries',
    undated: 'Without a date',
    others: 'Kept, left, or of no one country',
    delegated: 'Given out',
    available: 'Available',
    'policy-reserved': 'Set aside by policy',
    quarantined: 'In quarantine',
    'reserved-unsplit': 'Reserved',
    untold: 'Not told apart',
    stayed: 'All other addresses',
    back: 'Given back',
    ipv6: 'Networks of one /32',
  },
  decade: (year) => `${year} to ${Number(year) + 9}`,
  total: 'All IPv4 addresses',
  totalIpv6: 'All networks of one /32',
};
