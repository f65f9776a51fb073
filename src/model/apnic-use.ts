import { z } from 'zod';
import { areaOrWorld, day, month, orMissing, share, wholeNumber } from './codecs.ts';
import type { SourceId } from './publications.ts';
import { defineTable, type Row } from './table.ts';

/**
 * How the tests of a row were put together, the best way first: by APNIC Labs itself, as the mean of the 30 days up to
 * a day; all tests of a calendar month as one; the mean of the daily shares of a month. What one way gives is never
 * joined to, or ranked with, what another does.
 */
export const AVERAGINGS = ['30-days', 'whole-month', 'daily-shares'] as const;
export type Averaging = (typeof AVERAGINGS)[number];

/** Who averaged in each way. */
export const AVERAGED_BY: Readonly<Record<Averaging, SourceId>> = {
  '30-days': 'apnic-labs',
  'whole-month': 'apnic-labs-by-month',
  'daily-shares': 'apnic-labs-by-day',
};

/**
 * IPv6 use as APNIC Labs measures it, a row for each place and month. Both shares stand in one row, as they are of
 * the same tests: 250 places and 14 years make 36,000 rows.
 */
export const apnicUse = defineTable({
  name: 'apnic-use',
  path: 'tables/apnic-use.csv',
  row: z.object({
    country: areaOrWorld.describe('WORLD for all users together'),
    date: z
      .union([day, month])
      .describe(
        'Last day measured in the month where 30 days up to it were averaged, else the month',
      ),
    averaged: z.enum(AVERAGINGS).describe('How the tests were put together'),
    capable: share.describe('Share of users who could fetch what is on IPv6 alone, 0 to 1'),
    preferred: orMissing(share).describe(
      'Share of users who chose IPv6 for what is on both protocols, 0 to 1; empty where not told',
    ),
    samples: orMissing(wholeNumber).describe(
      'Tests a day, mean over the 30 days or the calendar month; empty where not told',
    ),
  }),
  key: ['country', 'averaged', 'date'],
});
export type ApnicUse = Row<typeof apnicUse>;

/**
 * Tests in 30 days below which a share says little: with a thousand of them a share of one half is known to 3
 * points at 95 %, with a hundred to 10. APNIC Labs names no limit of its own.
 */
export const ENOUGH_TESTS = 1000;

/** True where so few were tested, by the daily mean of 30 days, that the shares say little. */
export function areFewSamples(samples: number): boolean {
  return samples * 30 < ENOUGH_TESTS;
}
