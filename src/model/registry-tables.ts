import { z } from 'zod';
import { areaCode, bigWholeNumber, month, orMissing, wholeNumber, year } from './codecs.ts';
import { Registry } from './registry.ts';
import { defineTable, type Row } from './table.ts';

/** The tables that sum up what the registries publish of address space and AS numbers. */

/** Resource families of the statistics files. */
export const FAMILIES = ['ipv4', 'ipv6', 'asn'] as const;
export type Family = (typeof FAMILIES)[number];

/** Statuses of the extended statistics format. The first two are delegated, the others are not. */
export const STATUSES = ['allocated', 'assigned', 'available', 'reserved'] as const;
export type Status = (typeof STATUSES)[number];

/** What each registry's newest file lists, by the month in which it was first registered. */
export const registrations = defineTable({
  name: 'registrations',
  path: 'tables/registrations.csv',
  row: z.object({
    registry: Registry,
    country: areaCode.describe('Where the holder is registered; ZZ where the file gives none'),
    family: z.enum(FAMILIES),
    status: z.enum(STATUSES),
    month: orMissing(month).describe(
      'Month of first registration; empty where the file gives no date',
    ),
    blocks: wholeNumber.describe('Number of records'),
    amount: bigWholeNumber.describe('IPv4 addresses, IPv6 /64s, or AS numbers'),
  }),
  key: ['registry', 'country', 'family', 'status', 'month'],
});
export type Registration = Row<typeof registrations>;

/** What each country's registered space amounted to at each month's end, over all registries. */
export const holdings = defineTable({
  name: 'holdings',
  path: 'tables/holdings.csv',
  row: z.object({
    month,
    country: areaCode,
    ipv4_addresses: orMissing(wholeNumber).describe(
      'Addresses; empty unless the source counts exactly',
    ),
    ipv6_slash48s: wholeNumber.describe('IPv6 space in /48s'),
    source: z.string().regex(/^[a-z0-9-]+$/),
  }),
  key: ['month', 'country'],
});
export type Holding = Row<typeof holdings>;

/** Holders of address space by country, from extended files, by the year of their first IPv6 delegation. */
export const holders = defineTable({
  name: 'holders',
  path: 'tables/holders.csv',
  row: z.object({
    registry: Registry,
    country: areaCode,
    first_ipv6_year: orMissing(year).describe(
      'Empty for holders without IPv6, or whose IPv6 has no date',
    ),
    with_ipv4: wholeNumber.describe('Holders that have IPv4'),
    with_ipv6: wholeNumber.describe('Holders that have IPv6'),
    with_both: wholeNumber.describe('Holders that have both'),
  }),
  key: ['registry', 'country', 'first_ipv6_year'],
});
export type HolderCount = Row<typeof holders>;

/**
 * States of IPv4 space that a registry holds itself. A source that does not say which part of
 * `reserved` is set aside by policy gives `reserved-unsplit`.
 */
export const POOL_STATES = [
  'available',
  'policy-reserved',
  'quarantined',
  'reserved-unsplit',
] as const;
export type PoolState = (typeof POOL_STATES)[number];

/** IPv4 space not delegated, by registry and month. */
export const pool = defineTable({
  name: 'pool',
  path: 'tables/pool.csv',
  row: z.object({
    registry: Registry,
    month,
    state: z.enum(POOL_STATES),
    addresses: wholeNumber,
    source: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('Id of the source whose file of that month tells it'),
  }),
  key: ['registry', 'month', 'state'],
});
export type PoolRow = Row<typeof pool>;

/** Kinds of transfer in the logs, https://www.arin.net/reference/research/statistics/transferlog_format/ */
export const TRANSFER_TYPES = ['resource-transfer', 'merger-acquisition', 'other'] as const;

/**
 * Transfers by month. A transfer between registries stands in both registries' logs: it is counted here
 * from the log of the registry that received it.
 */
export const transfers = defineTable({
  name: 'transfers',
  path: 'tables/transfers.csv',
  row: z.object({
    to_registry: Registry,
    from_registry: Registry,
    family: z.enum(FAMILIES),
    type: z.enum(TRANSFER_TYPES),
    month,
    transfers: wholeNumber.describe('Number of transfers that moved resources of this family'),
    amount: bigWholeNumber.describe('IPv4 addresses, IPv6 /64s, or AS numbers'),
  }),
  key: ['to_registry', 'from_registry', 'family', 'type', 'month'],
});
export type TransferSum = Row<typeof transfers>;

/**
 * IPv4 addresses transferred, by the countries of the holders of both sides, year by year; each transfer once,
 * from the log of the registry that received it. Space that stays in a country is neither in nor out, so that
 * what came in and what went out are the same over all countries and lines.
 */
export const countryTransfers = defineTable({
  name: 'country-transfers',
  path: 'tables/country-transfers.csv',
  row: z.object({
    to_registry: Registry.describe('The registry in whose log the transfers stand'),
    country: areaCode.describe('ZZ where the log gives none, or a code that is no country’s'),
    year,
    came_in: wholeNumber.describe('IPv4 addresses from holders in other countries'),
    went_out: wholeNumber.describe('IPv4 addresses to holders in other countries'),
    stayed: wholeNumber.describe('IPv4 addresses that changed hands within the country'),
  }),
  key: ['to_registry', 'country', 'year'],
});
export type CountryTransfer = Row<typeof countryTransfers>;
