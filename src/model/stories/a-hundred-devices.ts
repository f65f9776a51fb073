import { z } from 'zod';
import { When } from './parts.ts';

/** A number with who said it, when (`null` where that is not known), for which year and where. */
export const Stated = z.strictObject({
  publisher: z.string(),
  said: When.nullable(),
  year: z.string(),
  count: z.number(),
  href: z.url(),
});
export type Stated = z.infer<typeof Stated>;

/** What the story of devices and addresses is told from. */
export const DevicesFacts = z.strictObject({
  supposed: z.number(),
  people: z.number(),
  peopleYear: When,
  total: z.number(),
  /** IPv4 addresses for each person, and how many times all of IPv4 the supposed devices would take. */
  each: z.number(),
  times: z.number(),
  counted: Stated,
  alsoCounted: Stated,
  shortRange: Stated,
  /** The first year with more things than phones and computers, by one count: all devices, and the things. */
  passed: z.strictObject({ all: Stated, things: Stated }),
  expected: Stated,
  estimate: Stated,
  early: Stated,
  earlier: Stated,
  highest: Stated,
  africa: z.strictObject({ people: Stated, things: Stated }),
  ipv6: z.strictObject({
    on: When,
    slash32s: z.number(),
    /** Networks of the size /48 and /64 in what is registered, for each person. */
    sitesEach: z.number(),
    networksEach: z.number(),
  }),
  documents: z.strictObject({
    ...{ ipv4: z.url(), sharing: z.url(), nat: z.url(), matter: z.url() },
  }),
  resolution: z.url(),
});
export type DevicesFacts = z.infer<typeof DevicesFacts>;

/** What the story asserts, by id. */
export type DevicesClaim =
  | 'half-an-address-at-least'
  | 'half-an-address-at-most'
  | 'things-outnumber-addresses'
  | 'most-share'
  | 'more-things-than-the-rest'
  | 'beyond-every-forecast'
  | 'room-for-everyone'
  | 'forecasts-of-one-year'
  | 'forecasts-of-one-firm'
  | 'forecast-missed'
  | 'another-said-more'
  | 'people-come-first';

/** Its sections, by id. */
export type DevicesSection = 'half' | 'counted' | 'forecasts' | 'sharing' | 'room';
