import { addressOf } from '../../../model/address.ts';
import { link, prose } from '../../prose.ts';
import type { DatedSource, StoryWords } from '../../story-words.ts';
import { date, full, inWords, listed, percent, sentenceCase, short } from '../formats.ts';

/** A country with what it has registered, in /32s per million people, and its share of users. */
export interface BothNumbers {
  readonly name: string;
  readonly registered: number;
  readonly used: number;
}

/** A corner of the comparison: countries, people, and the most populous by name. */
export interface Corner {
  readonly count: number;
  readonly people: number;
  readonly names: readonly string[];
}

/** What the story of registered and used is told. */
export interface NotUsedFacts {
  readonly heldOn: string;
  readonly usedOn: string;
  readonly of: number;
  readonly without: number;
  readonly apart: number;
  /** The most populous country of each corner where the two part. */
  readonly user: BothNumbers;
  readonly holder: BothNumbers;
  readonly medians: { readonly registered: number; readonly used: number };
  readonly lowest: { readonly name: string; readonly share: number };
  readonly highest: { readonly name: string; readonly share: number };
  readonly corners: Readonly<Record<'both' | 'registered' | 'used' | 'neither', Corner>>;
  /** /48s in a /32, and networks of the size /56 in it. */
  readonly sites: number;
  readonly homes: number;
  readonly sizes: DatedSource;
  readonly world: {
    readonly from: string;
    readonly to: string;
    readonly before: number;
    readonly after: number;
    readonly jumps: readonly {
      readonly month: string;
      readonly country: string;
      /** Part of the month’s rise registered in that country, 0 to 1. */
      readonly share: number;
    }[];
    /** Part of the whole rise in those months. */
    readonly jumpShare: number;
    /** How many countries hold half. */
    readonly half: number;
  };
  readonly holders: {
    readonly registry: string;
    readonly on: string;
    readonly all: number;
    readonly without: number;
  };
  readonly resolution: string;
}

/** How many times as much, said low: 10.4 is “more than ten times”. */
function times(ratio: number): string {
  const whole = Math.floor(ratio);
  return `more than ${whole === 2 ? 'twice' : whole === 10 ? 'ten times' : `${inWords(whole)} times`}`;
}

/** Registered is not used. */
export const registeredIsNotUsed: StoryWords<NotUsedFacts> = {
  kicker: 'Registered is not used',
  headline: (f) =>
    `IPv6 registered and IPv6 used part ways in ${full(f.apart)} of ${full(f.of)} countries`,
  standfirst: (f) =>
    `${sentenceCase(f.holder.name)} has ${times(f.holder.registered / f.user.registered)} as much IPv6 registered for each million people as ${f.user.name}. Of Google’s users in ${f.user.name}, ${percent(f.user.used)} come over IPv6; in ${f.holder.name}, ${percent(f.holder.used)}. Two numbers that sound alike answer different questions.`,
  description:
    'A block of IPv6 in a registry’s list is not a user on IPv6: where the two go together, where they part, and what each number leaves out.',
  sections: {
    questions: {
      heading: 'Two questions',
      paragraphs: (f) => [
        prose`A registry’s list says who holds a block of addresses. It does not say whether anything uses the block. Between the two lie equipment that speaks IPv6, software, staff who know it, and the devices of customers.`,
        prose`Use is measured from the other side. For each country Google publishes the share of the users who reach it over IPv6. On ${date(f.usedOn)} it ran from ${percent(f.lowest.share)} in ${f.lowest.name} to ${percent(f.highest.share)} in ${f.highest.name}.`,
        prose`Registered IPv6 is counted here in /32s. A /32 is the block that a registry typically gives a network operator. It can be cut into ${full(f.sites)} pieces of the size known as /48, often given to an office or a campus, or into ${short(f.homes)} of the size /56, which suits a home (${link('RFC 6177', f.sizes.href)}). One is enough for a large network.`,
      ],
    },
    entries: {
      heading: 'A few entries move the world',
      paragraphs: (f) => [
        prose`From ${date(f.world.from)} to ${date(f.world.to)} the world’s registered IPv6 grew from ${short(f.world.before)} to ${short(f.world.after)} /32s. ${sentenceCase(inWords(f.world.jumps.length))} single months make up ${percent(f.world.jumpShare)} of that growth. ${f.world.jumps.map((jump) => `In ${date(jump.month)}, ${percent(jump.share)} of the month’s rise was registered in ${jump.country}.`).join(' ')}`,
        prose`Holders in ${inWords(f.world.half)} countries have half of all registered IPv6. A large block can be meant for use in many countries, for growth over decades, or for nothing yet. The list does not say which.`,
      ],
    },
    corners: {
      heading: 'Four kinds of country',
      paragraphs: (f) => [
        prose`Set both numbers side by side, and the middle country of each scale parts the ${full(f.of)} countries and territories into four. In ${full(f.corners.both.count)} much is registered and much is used; those with most people are ${listed(f.corners.both.names)}. In ${full(f.corners.neither.count)} there is little of either, among them ${listed(f.corners.neither.names)}.`,
        prose`In the other ${full(f.apart)} the two part. Much is registered and little used in ${full(f.corners.registered.count)}, ${listed(f.corners.registered.names)} among them. Little is registered and much used in ${full(f.corners.used.count)}, such as ${listed(f.corners.used.names)}. More people live in this last group than in any other: ${short(f.corners.used.people)}.`,
        prose`${sentenceCase(f.user.name)} had ${short(f.user.registered)} /32s for each million people in ${date(f.heldOn)}, and the median country ${short(f.medians.registered)}. “Much” and “little” compare countries with one another; they are no marks.`,
      ],
    },
    why: {
      heading: 'Why the two part',
      paragraphs: (f) => [
        prose`A country with many people and few, large networks needs few blocks. At a /56 for each home, one /32 serves ${short(f.homes)} homes, so millions of users can stand behind a short list. A small country with one network stands high on the scale for each person, whoever uses it.`,
        prose`In the other direction, a block comes before its use, sometimes by years. ${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly considers “that many developing countries are still facing challenges in the IPv4 to IPv6 transition process, including due to the limited technical skills in this area”. It also considers that there are states “with sufficient technical skills in IPv6 that are nevertheless encountering a delay”.`,
        prose`In some places the gap begins earlier still. In the countries that ${f.holders.registry} mainly serves, by its file of ${date(f.holders.on)}, ${full(f.holders.without)} of ${full(f.holders.all)} holders of IPv4 have no IPv6 block in the same country: ${percent(f.holders.without / f.holders.all)}. A holder listed under two countries counts in both. No other file at hand tells holders apart.`,
      ],
    },
    limits: {
      heading: 'What the numbers leave out',
      paragraphs: (f) => [
        prose`The share of users is one company’s. Where few people use Google, its number describes few of them, and the true share may differ widely. Registration, in turn, follows the seat of the holder, not the place of use.`,
        prose`Another ${full(f.without)} countries and territories lack one of the two numbers and stand in no group. An exact zero from Google is read as no data, because it writes one where it has too few measurements. Every country’s place can be looked up on the page about ${link('use', addressOf('used/'))}.`,
      ],
    },
  },
};
