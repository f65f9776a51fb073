import { z } from 'zod';
import { Registry } from '../registry.ts';
import { DatedSource, When } from './parts.ts';

/** A part of a picture: its id, and its addresses. */
const PicturePart = z.strictObject({ id: z.string(), value: z.number() });
export type PicturePart = z.infer<typeof PicturePart>;

/** Parts of all addresses, in the order in which they fill the squares. */
const Parts = z.array(PicturePart).min(1);

/** A region with its IPv4 addresses for each person. */
const RegionEach = z.strictObject({ region: z.string(), each: z.number() });

/** When a registry began to ration. */
const Rationed = DatedSource.extend({ registry: Registry });

/** What the story in ten pictures is told from. */
export const FourBillionFacts = z.strictObject({
  total: z.number(),
  /** Addresses of a square, of which there are `squares`. */
  square: z.number(),
  squares: z.number(),
  /** The day of IANA's list of the /8s. */
  listOn: When,
  kept: z.number(),
  /** Squares given to registries or networks, and of them those given before there were registries. */
  given: z.number(),
  early: z.number(),
  /** The registries that look after most and fewest squares. */
  most: z.strictObject({ registry: Registry, squares: z.number() }),
  fewest: z.strictObject({ registry: Registry, squares: z.number() }),
  emptied: DatedSource,
  /** The first and the last registry to ration. */
  first: Rationed,
  last: Rationed,
  people: z.strictObject({
    on: When,
    year: When,
    /** The regions with fewest and most for each person, and what the less supplied half of people hold. */
    least: RegionEach,
    most: RegionEach,
    half: z.number(),
  }),
  delegated: z.strictObject({ addresses: z.number(), on: When }),
  available: z.number(),
  /** Requests on the waiting lists that are told, each with its day; there may be none. */
  waiting: z.array(z.strictObject({ registry: Registry, requests: z.number(), on: When })),
  back: z.strictObject({
    from: When,
    to: When,
    addresses: z.number(),
    again: z.number(),
    registries: z.array(Registry).min(1),
  }),
  ipv6: z.strictObject({ on: When, slash32s: z.number() }),
  /** What each picture shows: the parts of each come to all addresses. */
  pictures: z.strictObject({
    ...{ all: Parts, kept: Parts, blocks: Parts, early: Parts, registries: Parts },
    ...{ emptied: Parts, people: Parts, left: Parts, back: Parts, ipv6: Parts },
  }),
});
export type FourBillionFacts = z.infer<typeof FourBillionFacts>;

/** What the story asserts, by id. */
export type FourBillionClaim =
  | 'early-is-much'
  | 'nearly-all-given'
  | 'least-far-below-most'
  | 'little-came-back'
  | 'room-in-ipv6';

/** Its steps, by id: each has a picture. */
export type FourBillionSection = keyof FourBillionFacts['pictures'];
