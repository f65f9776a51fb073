import { z } from 'zod';
import { Registry } from '../registry.ts';
import { DatedSource, FileSpan, When } from './parts.ts';

/** A registry's turning points. */
export const RationedRegistry = z.strictObject({
  registry: Registry,
  rationed: DatedSource,
  /** When its general pool was used up; `null` while it still gives from it. */
  ended: DatedSource.nullable(),
});
export type RationedRegistry = z.infer<typeof RationedRegistry>;

/** What one registry's files tell of the addresses it has left. */
export const PoolLeft = z.strictObject({
  registry: Registry,
  from: When,
  to: When,
  /** Addresses available at the first and at the last date. */
  before: z.number(),
  after: z.number(),
  /** Returned or taken back, and set aside by policy; `null` where its files do not tell. */
  quarantined: z.number().nullable(),
  reserved: z.number().nullable(),
  /** People of the countries that it mainly serves. */
  people: z.number(),
});
export type PoolLeft = z.infer<typeof PoolLeft>;

const ShareByYear = z.strictObject({ year: When, share: z.number() });

/** What the story of IPv4's end is told from. */
export const RanOutFacts = z.strictObject({
  total: z.number(),
  /** Sizes of block in the first years, from the smallest. */
  sizes: z.tuple([z.number(), z.number(), z.number()]),
  kept: z.number(),
  delegated: z.strictObject({ share: z.number(), on: When }),
  documents: z.strictObject({
    ipv4: DatedSource,
    cidr: DatedSource,
    nat: DatedSource,
    carrierNat: DatedSource,
    sharing: DatedSource,
  }),
  ipv6: DatedSource,
  iana: DatedSource,
  /** Whole years from the specification to the last blocks, from that of IPv6, and between first and last rationing. */
  years: z.strictObject({ ofStock: z.number(), ipv6Ahead: z.number(), between: z.number() }),
  /** Days from IANA's last blocks to the first registry's rationing. */
  daysToFirst: z.number(),
  /** In the order in which they began to ration. */
  registries: z.array(RationedRegistry).min(1),
  registered: z.strictObject({
    early: ShareByYear,
    atEnd: ShareByYear,
    peak: z.strictObject({ year: When, addresses: z.number() }),
    last: When,
  }),
  files: FileSpan,
  /** The registry with most addresses available first; those whose files do not tell are left out. */
  pools: z.array(PoolLeft).min(1),
  use: z.strictObject({ on: When, majority: z.number(), of: z.number() }),
  resolution: z.url(),
});
export type RanOutFacts = z.infer<typeof RanOutFacts>;

/** What the story asserts, by id. */
export type RanOutClaim = 'regions-after-the-stock' | 'little-left';

/** Its sections, by id. */
export type RanOutSection = 'stock' | 'given' | 'end' | 'left' | 'since';
