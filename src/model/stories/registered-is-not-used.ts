import { z } from 'zod';
import { areaCode } from '../codecs.ts';
import { Registry } from '../registry.ts';
import { DatedSource, When } from './parts.ts';

/** A country with what it has registered, in /32s per million people, and its share of users. */
const BothNumbers = z.strictObject({
  country: areaCode,
  registered: z.number(),
  used: z.number(),
});

/** A corner of the comparison: countries, people, and the most populous of them. */
const Corner = z.strictObject({
  count: z.number(),
  people: z.number(),
  countries: z.array(areaCode),
});
const ShareOfCountry = z.strictObject({ country: areaCode, share: z.number() });

/** Holders of IPv4 in the countries that a registry mainly serves, by its file of a day. */
export const HoldersByRegistry = z.strictObject({
  registry: Registry,
  on: When,
  all: z.number(),
  /** Those with no IPv6 in the same country. */
  without: z.number(),
});
export type HoldersByRegistry = z.infer<typeof HoldersByRegistry>;

/** What the story of registered and used is told from. */
export const NotUsedFacts = z.strictObject({
  heldOn: When,
  usedOn: When,
  of: z.number(),
  without: z.number(),
  apart: z.number(),
  /** The most populous country of each corner where the two part. */
  user: BothNumbers,
  holder: BothNumbers,
  medians: z.strictObject({ registered: z.number(), used: z.number() }),
  lowest: ShareOfCountry,
  highest: ShareOfCountry,
  corners: z.strictObject({ both: Corner, registered: Corner, used: Corner, neither: Corner }),
  /** /48s in a /32, and networks of the size /56 in it. */
  sites: z.number(),
  homes: z.number(),
  sizes: DatedSource,
  world: z.strictObject({
    from: When,
    to: When,
    before: z.number(),
    after: z.number(),
    /** Single months, with the part of the month's rise registered in one country, 0 to 1. */
    jumps: z.array(ShareOfCountry.extend({ month: When })),
    /** Part of the whole rise in those months. */
    jumpShare: z.number(),
    /** How many countries hold half. */
    half: z.number(),
  }),
  /** Of the registries whose files tell holders apart, in the order of their names; there may be none. */
  holders: z.array(HoldersByRegistry),
  resolution: z.url(),
});
export type NotUsedFacts = z.infer<typeof NotUsedFacts>;

/** What the story asserts, by id. */
export type NotUsedClaim =
  | 'several-times-as-much'
  | 'the-other-has-more-users'
  | 'user-below-the-median'
  | 'two-kinds-part'
  | 'registered-grew'
  | 'few-months-weigh'
  | 'few-countries-have-half';

/** Its sections, by id. */
export type NotUsedSection = 'questions' | 'entries' | 'corners' | 'why' | 'limits';
