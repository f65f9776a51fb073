import { z } from 'zod';
import { areaCode } from '../codecs.ts';
import { When } from './parts.ts';

/** A country with a value. */
export const CountryValue = z.strictObject({ country: areaCode, value: z.number() });
export type CountryValue = z.infer<typeof CountryValue>;

/** What is told of one of the two groups. */
export const GroupTold = z.strictObject({
  members: z.number(),
  people: z.number(),
  /** Members that are also least developed countries. */
  alsoLeastDeveloped: z.number(),
  /** Members with both figures, their parts of the people and of the addresses of all countries. */
  ipv4: z.strictObject({
    counted: z.number(),
    people: z.number(),
    addresses: z.number(),
    each: z.number(),
    aboveWorld: z.array(areaCode),
    most: CountryValue,
    least: CountryValue,
  }),
  /** Members that hold no IPv6 at all. */
  withoutIpv6: z.array(areaCode),
  users: z.strictObject({
    counted: z.number(),
    median: z.number(),
    aboveWorld: z.number(),
    most: CountryValue,
    least: CountryValue,
  }),
});
export type GroupTold = z.infer<typeof GroupTold>;

/** What the story of islands and landlocked countries is told from. */
export const IslandsFacts = z.strictObject({
  peopleYear: When,
  ipv4On: When,
  ipv6On: When,
  usersOn: When,
  world: z.strictObject({ each: z.number(), users: z.number() }),
  islands: GroupTold,
  landlocked: GroupTold,
  onBoth: z.number(),
  /** Members of the list of island states that lie on a continent. */
  mainland: z.array(areaCode),
  /** The two island states with most IPv4: parts of the islands’ IPv4 and IPv6, and what the others have each. */
  two: z.strictObject({
    countries: z.array(areaCode),
    ipv4: z.number(),
    ipv6: z.number(),
    othersEach: z.number(),
  }),
  /** Of the two, the one with most for each person; its share of users, `null` where there is none. */
  seat: z.strictObject({ country: areaCode, each: z.number(), users: z.number().nullable() }),
  /** Pieces of the size /48 in a /32, and how many island states have fewer people than that. */
  sites: z.number(),
  smaller: z.number(),
  resolution: z.url(),
});
export type IslandsFacts = z.infer<typeof IslandsFacts>;

/** What the story asserts, by id. */
export type IslandsClaim =
  | 'islands-above-the-world'
  | 'two-have-most'
  | 'others-below-the-world'
  | 'seat-above-the-islands'
  | 'few-for-the-landlocked'
  | 'closer-in-use'
  | 'few-users-at-the-seat';

/** Its sections, by id. */
export type IslandsSection = 'lists' | 'islands' | 'landlocked' | 'use' | 'small';
