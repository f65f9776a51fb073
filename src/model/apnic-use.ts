import { z } from 'zod';
import { areaOrWorld, day, share, wholeNumber } from './codecs.ts';
import { defineTable, type Row } from './table.ts';

/**
 * IPv6 use as APNIC Labs measures it, a row for each place and month: the mean over the 30 days that end on the
 * last day measured in that month. Both shares stand in one row, as they are of the same tests: 250 places and 14
 * years make 36,000 rows.
 */
export const apnicUse = defineTable({
  name: 'apnic-use',
  path: 'tables/apnic-use.csv',
  row: z.object({
    country: areaOrWorld.describe('WORLD for all users together'),
    date: day.describe('Last day measured in the month'),
    capable: share.describe('Share of users who could fetch what is on IPv6 alone, 0 to 1'),
    preferred: share.describe(
      'Share of users who chose IPv6 for what is on both protocols, 0 to 1',
    ),
    samples: wholeNumber.describe('Tests a day, mean over the 30 days'),
  }),
  key: ['country', 'date'],
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
