import { z } from 'zod';
import { type Calendar, type CalendarEvent, calendarEvents, calendars } from './calendars.ts';
import { bigWholeNumber, day, month, orMissing, share, wholeNumber, year } from './codecs.ts';
import { type CountryLanguage, countryLanguages } from './country-languages.ts';
import { type IanaBlock, iana } from './iana.ts';
import { type IotRow, iot } from './iot.ts';
import {
  type Entitlement,
  entitlements,
  type PolicyReserve,
  policyReserves,
  type SpecialBlock,
  specialBlocks,
} from './ipv4-rules.ts';
import { Registry } from './registry.ts';
import { defineTable, type Row } from './table.ts';

export { type IanaBlock, iana } from './iana.ts';
export { type PolicyReserve, policyReserves } from './ipv4-rules.ts';

/** A country code, or EU, AP, ZZ (no country given): see `area.ts`. */
const area = z.string().regex(/^[A-Z]{2}$/, 'expected two capital letters');
const alpha2 = area;
const yearOrDay = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'expected YYYY or YYYY-MM-DD');
const areaOrWorld = z.string().regex(/^([A-Z]{2}|WORLD)$/, 'expected two capital letters or WORLD');
const m49 = z.string().regex(/^\d{3}$/, 'expected a three-digit M49 code');

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
    country: area.describe('Where the holder is registered; ZZ where the file gives none'),
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
    country: area,
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
    country: area,
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
  row: z.object({ registry: Registry, month, state: z.enum(POOL_STATES), addresses: wholeNumber }),
  key: ['registry', 'month', 'state'],
});
export type PoolRow = Row<typeof pool>;

/** Measurements of IPv6 use. `country` is WORLD for a worldwide measurement. */
export const adoption = defineTable({
  name: 'adoption',
  path: 'tables/adoption.csv',
  row: z.object({
    source: z.enum(['apnic', 'google']),
    measure: z.enum(['capable', 'preferred', 'users']),
    date: day,
    country: areaOrWorld,
    share: share.describe('Share of users on IPv6, 0 to 1'),
    samples: orMissing(wholeNumber).describe('Users measured; empty where the source does not say'),
  }),
  key: ['source', 'measure', 'country', 'date'],
});
export type Adoption = Row<typeof adoption>;

/** The 249 entries of ISO 3166-1, with the UN's short names. */
export const countries = defineTable({
  name: 'countries',
  path: 'reference/countries.csv',
  row: z.object({
    alpha2,
    alpha3: z.string().regex(/^[A-Z]{3}$/),
    m49,
    region: orMissing(m49).describe('UN M49 region; empty for Antarctica'),
    sub_region: orMissing(m49).describe(
      'UN M49 intermediate region where there is one, else sub-region',
    ),
    name_ar: z.string().min(1),
    name_en: z.string().min(1),
    name_es: z.string().min(1),
    name_fr: z.string().min(1),
    name_ru: z.string().min(1),
    name_zh: z.string().min(1),
    alias: z.string().describe('Another English name people search for; empty when there is none'),
  }),
  key: ['alpha2'],
});
export type Country = Row<typeof countries>;

/** People per country, and in the WORLD, in the latest year the source gives. */
export const population = defineTable({
  name: 'population',
  path: 'reference/population.csv',
  row: z.object({ country: areaOrWorld, year, people: wholeNumber }),
  key: ['country'],
});
export type Population = Row<typeof population>;

/** Dated turning points that charts annotate. Their words stand in the catalogue under the same id. */
export const milestones = defineTable({
  name: 'milestones',
  path: 'reference/milestones.csv',
  row: z.object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
    scope: z.union([z.literal('world'), Registry]),
    source_url: z.url(),
  }),
  key: ['id'],
});
export type Milestone = Row<typeof milestones>;

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

/** Groups of countries that the United Nations lists; the union of all four is derived, never stored. */
export const GROUP_LISTS = ['ldc', 'lldc', 'sids', 'transition'] as const;

/** Membership of countries in groups, with dates where they are known. */
export const groups = defineTable({
  name: 'groups',
  path: 'reference/groups.csv',
  row: z.object({
    group: z.enum(GROUP_LISTS),
    country: alpha2,
    from: orMissing(yearOrDay).describe(
      'When it joined; empty where not verified: a member in all our data',
    ),
    to: orMissing(yearOrDay).describe(
      'When it left; a year alone counts to its end; empty for members',
    ),
    note: z
      .enum(['', 'scheduled'])
      .describe('`scheduled`: a date to leave was set, the decision not seen'),
    source_url: z.url(),
  }),
  key: ['group', 'country'],
});
export type GroupMembership = Row<typeof groups>;

/** Every committed table. */
export const TABLES = [
  registrations,
  holdings,
  holders,
  pool,
  adoption,
  countries,
  population,
  milestones,
  policyReserves,
  iana,
  transfers,
  groups,
  entitlements,
  specialBlocks,
  iot,
  countryLanguages,
  calendars,
  calendarEvents,
] as const;

/** All tables with their rows decoded: what the measures compute from. */
export interface Tables {
  readonly registrations: readonly Registration[];
  readonly holdings: readonly Holding[];
  readonly holders: readonly HolderCount[];
  readonly pool: readonly PoolRow[];
  readonly adoption: readonly Adoption[];
  readonly countries: readonly Country[];
  readonly population: readonly Population[];
  readonly milestones: readonly Milestone[];
  readonly policyReserves: readonly PolicyReserve[];
  readonly iana: readonly IanaBlock[];
  readonly transfers: readonly TransferSum[];
  readonly groups: readonly GroupMembership[];
  readonly entitlements: readonly Entitlement[];
  readonly specialBlocks: readonly SpecialBlock[];
  readonly iot: readonly IotRow[];
  readonly countryLanguages: readonly CountryLanguage[];
  readonly calendars: readonly Calendar[];
  readonly calendarEvents: readonly CalendarEvent[];
}
