import { z } from 'zod';
import { day, month, orMissing, wholeNumber } from './codecs.ts';
import { Registry } from './registry.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress } from './text-cells.ts';

/** The tables of what registries give again, and of who waits for it. */

/** A waiting list for IPv4 on a day. What a registry does not tell of its list is missing. */
export const waitingLists = defineTable({
  name: 'waiting-lists',
  path: 'tables/waiting-lists.csv',
  row: z.object({
    registry: Registry,
    date: z.union([day, month]).describe('A day, or the month where nothing tells the day'),
    requests: wholeNumber.describe('Requests on the list; at the RIPE NCC one for each LIR'),
    for_22: orMissing(wholeNumber).describe('Requests for up to 1,024 addresses'),
    for_23: orMissing(wholeNumber).describe('Requests for up to 512 addresses'),
    for_24: orMissing(wholeNumber).describe('Requests for 256 addresses'),
    over_a_year: orMissing(wholeNumber).describe('Requests older than twelve months'),
    first_days: orMissing(wholeNumber).describe('Whole days that the oldest request has waited'),
    source: z.string().regex(/^[a-z0-9-]+$/),
    document_url: orMissing(webAddress).describe(
      'The document that states this row; empty where the source is a file of many days',
    ),
  }),
  key: ['registry', 'date'],
});
export type WaitingList = Row<typeof waitingLists>;

/** Blocks of IPv4 that a registry gave again from its waiting list, by day and size. */
export const reissued = defineTable({
  name: 'reissued',
  path: 'tables/reissued.csv',
  row: z.object({
    registry: Registry,
    date: day,
    length: wholeNumber.describe('Prefix length: a block has 2 to the power of 32 less this'),
    blocks: wholeNumber.describe('Blocks of this size listed that day, each counted once'),
    again: wholeNumber.describe(
      'How many of them stood, whole or as part of a larger block, in the list of an earlier day',
    ),
  }),
  key: ['registry', 'date', 'length'],
});
export type Reissued = Row<typeof reissued>;

/** IPv4 addresses that a registry could give out to anybody, in blocks large enough for its rules, by day. */
export const lastPool = defineTable({
  name: 'last-pool',
  path: 'tables/last-pool.csv',
  row: z.object({ registry: Registry, date: day, addresses: wholeNumber }),
  key: ['registry', 'date'],
});
export type LastPool = Row<typeof lastPool>;
