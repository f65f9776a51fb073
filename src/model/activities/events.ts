import { z } from 'zod';
import { orMissing } from '../codecs.ts';
import { defineTable, type Row } from '../table.ts';
import { line } from '../text-cells.ts';
import { COLUMNS, KNOWN, NAMED, someDate } from './columns.ts';

/** Kinds of event, in the order of the filter. */
export const EVENT_KINDS = [
  'ipv6',
  'registry',
  'operators',
  'standards',
  'governance',
  'workshop',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How people take part. */
export const EVENT_FORMATS = ['on-site', 'online', 'hybrid'] as const;
export type EventFormat = (typeof EVENT_FORMATS)[number];

/** Meetings where IPv6 is taught, discussed or decided. */
export const events = defineTable({
  name: 'events',
  path: 'activities/events.csv',
  row: z.object({
    ...NAMED,
    kind: z
      .enum(EVENT_KINDS)
      .describe(
        'ipv6 for meetings about IPv6 alone, registry for those of address registries, operators for network operators, standards, governance, or workshop for hands-on training',
      ),
    place: COLUMNS.place,
    country: COLUMNS.country,
    areas: COLUMNS.areas,
    start: orMissing(someDate).describe(
      'First day, or its month where days are not announced; empty for a series without a date',
    ),
    end: orMissing(someDate).describe('Last day; empty where it is the first day or month'),
    format: orMissing(z.enum(EVENT_FORMATS)).describe('How to take part; empty where not said'),
    languages: COLUMNS.languages,
    cost: COLUMNS.cost,
    audience: COLUMNS.audience,
    summary: line.describe('What it has to do with IPv6, in a few words'),
    url: COLUMNS.url,
    ...KNOWN,
  }),
  key: ['id'],
});
export type ActivityEvent = Row<typeof events>;
