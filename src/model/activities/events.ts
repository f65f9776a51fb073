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
    kind: z.enum(EVENT_KINDS),
    place: COLUMNS.place,
    country: COLUMNS.country,
    areas: COLUMNS.areas,
    start: orMissing(someDate),
    end: orMissing(someDate),
    format: orMissing(z.enum(EVENT_FORMATS)),
    languages: COLUMNS.languages,
    cost: COLUMNS.cost,
    audience: COLUMNS.audience,
    summary: line,
    url: COLUMNS.url,
    ...KNOWN,
  }),
  key: ['id'],
});
export type ActivityEvent = Row<typeof events>;
