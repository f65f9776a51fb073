import { z } from 'zod';
import { areaCode, day, month, orMissing, year } from './codecs.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress } from './text-cells.ts';
import { withWords } from './with-words.ts';

/** Whose measurement of IPv6 use is limited. */
export const MEASURERS = ['apnic-labs', 'google'] as const;
export type Measurer = (typeof MEASURERS)[number];

/** Why a measurement says little of a country; the words stand in the catalogue under the same id. */
export const LIMIT_REASONS = ['service-blocked', 'advertisements-paused', 'few-online'] as const;
export type LimitReason = (typeof LIMIT_REASONS)[number];

/**
 * Countries of whose users a measurement says little, or from some month on something else. Such a country is never
 * taken as an example of what that measurement finds, and its line is broken at that month.
 */
export const measurementLimits = defineTable({
  name: 'measurement-limits',
  path: 'reference/measurement-limits.csv',
  row: z.object({
    country: areaCode,
    measurer: z.enum(MEASURERS),
    reason: withWords(LIMIT_REASONS, {
      list: 'src/model/measurement-limits.ts',
      words: 'measurement-limits.ts',
    }),
    since: orMissing(month).describe(
      'First month of which it holds; empty where it holds of all that was measured',
    ),
    as_of: z
      .union([month, year])
      .describe('Month or year of which the source speaks, from which on nobody may have looked'),
    source_url: webAddress,
    checked: day.describe('When the source was last read'),
  }),
  key: ['measurer', 'country'],
});
export type MeasurementLimit = Row<typeof measurementLimits>;
