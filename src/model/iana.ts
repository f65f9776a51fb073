import { z } from 'zod';
import { month, orMissing } from './codecs.ts';
import { REGISTRIES } from './registry.ts';
import { defineTable, type Row } from './table.ts';

/** What a block is for when it belongs to no registry: IANA's own words, shortened. */
export const IANA_PURPOSES = [
  'iana',
  'local-identification',
  'loopback',
  'private-use',
  'multicast',
  'future-use',
  'documentation',
  '6to4',
] as const;
export type IanaPurpose = (typeof IANA_PURPOSES)[number];

/** What IANA's registries say of a block; the last two lie inside blocks of the first three. */
export const IANA_STATUSES = [
  'allocated',
  'legacy',
  'reserved',
  'recovered',
  'reallocated',
] as const;

/**
 * Where all address space is, by IANA: each IPv4 /8 once (allocated, legacy or reserved: together exactly
 * 2^32 addresses), the IPv6 unicast blocks, and the IPv4 space that came back to IANA (recovered) and was
 * given out again (reallocated), which lies inside the /8s and must not be added to them.
 */
export const iana = defineTable({
  name: 'iana',
  path: 'tables/iana.csv',
  row: z.object({
    family: z.enum(['ipv4', 'ipv6']),
    prefix: z.string().regex(/^[0-9a-f.:]+\/\d{1,3}$/, 'expected a prefix'),
    designation: z
      .enum([...REGISTRIES, ...IANA_PURPOSES])
      .describe('The registry that administers it, or what it is for'),
    month: orMissing(month).describe('Month of allocation; empty where IANA gives none'),
    status: z.enum(IANA_STATUSES),
  }),
  key: ['family', 'prefix', 'status'],
});
export type IanaBlock = Row<typeof iana>;
