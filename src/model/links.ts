import { z } from 'zod';
import { day, orMissing } from './codecs.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress } from './text-cells.ts';

/**
 * What became of an address: it is there; it has moved for good; its server says it is gone; nobody
 * answered, or not as a server should; or the server is there and would not show it to a program.
 */
export const LINK_STATUSES = ['ok', 'moved', 'gone', 'unreachable', 'refused'] as const;

/** The outside addresses of our data, as a connected machine last found them; written by `check:links`. */
export const links = defineTable({
  name: 'links',
  path: 'activities/links.csv',
  row: z.object({
    address: webAddress,
    status: z.enum(LINK_STATUSES),
    moved_to: orMissing(webAddress).describe('Where it has moved to; empty unless it has'),
    seen: day.describe('Day on which it was asked'),
  }),
  key: ['address'],
});
export type Link = Row<typeof links>;
