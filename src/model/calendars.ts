import { z } from 'zod';
import { COLUMNS } from './activities/columns.ts';
import { type ActivityEvent, EVENT_KINDS } from './activities/events.ts';
import { day, orMissing } from './codecs.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress, words } from './text-cells.ts';

/** A moment to the minute, in UTC. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/, 'expected a moment YYYY-MM-DDThh:mmZ');

/** What of a calendar is kept: every event of a listed series, or those that speak of IPv6. */
export const KEEPS = ['all', 'ipv6'] as const;

const { id, name, who, place, country, areas, languages, cost, audience, url } = COLUMNS;
const kind = z.enum(EVENT_KINDS);

/** The calendars (iCalendar, RFC 5545) that a refresh reads, listed by hand. */
export const calendars = defineTable({
  name: 'calendars',
  path: 'activities/calendars.csv',
  row: z.object({
    id,
    publisher: who.describe('Who publishes the calendar; named as the organiser of its events'),
    address: webAddress.describe('Where the calendar file lies'),
    page: webAddress.describe('Page for people; link of events that have none of their own'),
    kind: kind.describe('Of its events'),
    areas: areas.describe('Whom its events are for'),
    keep: z.enum(KEEPS).describe('all for a series on IPv6, ipv6 for events that speak of it'),
    languages: languages.describe('Of its events'),
    cost: cost.describe('Of its events'),
    audience: audience.describe('Of its events'),
    checked: day.describe('Day on which a person last looked at this line'),
    seen: words.describe('How the address is known to be right'),
    source_url: webAddress.describe('Where that can be read'),
  }),
  key: ['id'],
});
export type Calendar = Row<typeof calendars>;

/**
 * Events read from the calendars, a row for each date, written by refresh only. The columns are those of the
 * events kept by hand, as far as a calendar tells them.
 */
export const calendarEvents = defineTable({
  name: 'calendar-events',
  path: 'tables/calendar-events.csv',
  row: z.object({
    id: id.describe(
      'Id of the calendar and a fingerprint of the event’s own id: stays if it moves',
    ),
    name,
    who: who.describe('Publisher of the calendar'),
    kind,
    place: place.describe('In the calendar’s words; empty where it names none'),
    country: country.describe('Only where the place ends in the name of a country'),
    areas,
    start: day.describe('First day, at the place of the event'),
    end: day.describe('Last day, at the place of the event'),
    languages,
    cost,
    audience,
    url,
    checked: day.describe('Day on which it was read from the calendar'),
    source: id.describe('Id of the calendar'),
    starts_at: orMissing(moment).describe('Empty for whole days and for times without a zone'),
    ends_at: orMissing(moment),
  }),
  key: ['start', 'id'],
});
export type CalendarEvent = Row<typeof calendarEvents>;

/** A row as one of the events kept by hand: known from a calendar, which `page` shows, since the day it was read. */
export function asActivityEvent(row: CalendarEvent, page: string): ActivityEvent {
  const { source: _, starts_at: __, ends_at: ___, ...shared } = row;
  const known = { evidence: 'calendar' as const, sources: [page] };
  return { ...shared, ...known, format: null, summary: '', note: '' };
}
