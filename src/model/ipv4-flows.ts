import { z } from 'zod';
import { areaCode, bigWholeNumber, day, wholeNumber, year } from './codecs.ts';
import { Registry } from './registry.ts';
import { FAMILIES } from './registry-tables.ts';
import { defineTable, type Row } from './table.ts';

/** The tables made by holding files of one registry, of different days, against each other. */

/** What brings addresses into a registry's file, or under a country in it. */
export const INFLOWS = [
  'registered',
  'given-again',
  'listed-again',
  'from-registry',
  'from-elsewhere',
  'from-country',
  'recounted-from',
] as const;
/** What takes them out of it, or from under a country. */
export const OUTFLOWS = [
  'given-back',
  'to-registry',
  'to-elsewhere',
  'to-country',
  'recounted-to',
] as const;
/** All of them; `scripts/flows/classify.ts` has the rules by which they are told apart. */
export const FLOWS = [...INFLOWS, ...OUTFLOWS] as const;
export type Flow = (typeof FLOWS)[number];

const INFLOW_SET: ReadonlySet<Flow> = new Set(INFLOWS);

/** True where a flow adds to what a country holds. */
export function isInflow(flow: Flow): boolean {
  return INFLOW_SET.has(flow);
}

/**
 * What changed in each registry's list of delegated IPv4 addresses between one of its files and the next at hand:
 * what a country holds on the later day is what it held on the earlier one, plus what came, less what went.
 */
export const ipv4Flows = defineTable({
  name: 'ipv4-flows',
  path: 'tables/ipv4-flows.csv',
  row: z.object({
    registry: Registry,
    country: areaCode.describe('Where the holder is registered; ZZ where the file gives none'),
    from_day: day.describe('Day of the earlier file'),
    to_day: day.describe('Day of the later file'),
    flow: z.enum(FLOWS),
    counterpart: z
      .string()
      .regex(/^([A-Z]{2}|[a-z]*)$/)
      .describe(
        'The other country or registry; for what was given back, what the later file calls it: `available` or `reserved`, empty where files do not say',
      ),
    addresses: wholeNumber,
    blocks: wholeNumber.describe('Unbroken ranges of addresses; neighbours count as one'),
  }),
  key: ['registry', 'country', 'from_day', 'to_day', 'flow', 'counterpart'],
});
export type Ipv4Flow = Row<typeof ipv4Flows>;

/** Kinds of statistics files; only the extended one tells holders, and space that is free or set aside. */
export const FILE_KINDS = ['plain', 'extended'] as const;

/** IPv4 addresses that each registry's own file lists as delegated, by country, on the days of its files at hand. */
export const ipv4Listed = defineTable({
  name: 'ipv4-listed',
  path: 'tables/ipv4-listed.csv',
  row: z.object({
    registry: Registry,
    day,
    country: areaCode,
    file: z
      .enum(FILE_KINDS)
      .describe(
        'Kind of the file: a registry may give another country in the one than in the other',
      ),
    addresses: wholeNumber,
  }),
  key: ['registry', 'day', 'country'],
});
export type Ipv4Listed = Row<typeof ipv4Listed>;

/** How much of what was first registered in a year a registry's file still lists on a day. */
export const cohorts = defineTable({
  name: 'cohorts',
  path: 'tables/cohorts.csv',
  row: z.object({
    registry: Registry,
    family: z.enum(FAMILIES),
    year: year.describe('Year of first registration, as that file gives it'),
    day,
    delegations: wholeNumber.describe('Number of records'),
    amount: bigWholeNumber.describe('IPv4 addresses or IPv6 /64s'),
  }),
  key: ['registry', 'family', 'year', 'day'],
});
export type Cohort = Row<typeof cohorts>;
