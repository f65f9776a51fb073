import { z } from 'zod';
import { areaCode } from '../codecs.ts';
import { FileSpan, Parts, When } from './parts.ts';

/** A country with its parts of the people and of the addresses. */
const PartsOfCountry = Parts.extend({ country: areaCode });
const AtYear = z.strictObject({ year: When, share: z.number(), gini: z.number() });

/** What the story of how IPv4 is shared out is told from. */
export const WhoGotFacts = z.strictObject({
  on: When,
  peopleYear: When,
  countries: z.number(),
  /** Addresses for each person: over all people, and in the median country. */
  world: z.number(),
  median: z.number(),
  aboveWorld: z.number(),
  /** Share of the addresses of the less supplied half of people, and of the best supplied tenth. */
  half: z.number(),
  tenth: z.number(),
  /** Part of all addresses under any country that these have: the others have no figure of people. */
  counted: z.number(),
  /** The two countries with most addresses: their parts of all people counted, and of all addresses under any country. */
  largest: PartsOfCountry,
  second: PartsOfCountry,
  most: z.strictObject({
    country: areaCode,
    each: z.number(),
    addresses: z.number(),
    people: z.number(),
  }),
  /** The fewest for each person, of those that have any. */
  least: z.strictObject({ country: areaCode, each: z.number() }),
  /** Countries with less than one address for every hundred people, and those of them with none. */
  underHundredth: z.number(),
  withNone: z.number(),
  regions: z.strictObject({
    africa: Parts,
    americas: Parts,
    asia: Parts,
    europe: Parts,
    oceania: Parts,
  }),
  /** With the two members that have most, and their part of what all members have. */
  developing: Parts.extend({
    members: z.number(),
    two: z.strictObject({ countries: z.array(areaCode), addresses: z.number() }),
  }),
  /** The countries with most people that are in none of the four groups. */
  outside: z.array(areaCode),
  early: AtYear,
  atEnd: AtYear.omit({ share: true }),
  last: AtYear,
  files: FileSpan,
  resolution: z.url(),
});
export type WhoGotFacts = z.infer<typeof WhoGotFacts>;

/** What the story asserts, by id. */
export type WhoGotClaim =
  | 'one-country-above-half-of-people'
  | 'nearly-all-counted'
  | 'most-for-each-far-above'
  | 'later-blocks-to-more-places'
  | 'less-than-their-people'
  | 'less-unequal-since';

/** Its sections, by id. */
export type WhoGotSection = 'people' | 'ends' | 'time' | 'regions' | 'readings';
