import ical, { ICalEventStatus } from 'ical-generator';
import type { ActivityEvent } from '../../model/activities/events.ts';
import { addressOf, wholeAddress } from '../../model/address.ts';
import { lastDay } from '../../model/last-day.ts';
import type { RegionId } from '../../model/region.ts';
import type { Data } from '../../published/data.ts';
import { editionDay } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { knownBy } from './entry.ts';
import { eventWhere } from './events.ts';

/** The address of a calendar file: of all events, or of a region's. */
export function calendarAddress(region: RegionId | null): string {
  return addressOf(`activities/events${region === null ? '' : `-${region}`}.ics`);
}

/** The whole address with the scheme that calendar programs subscribe to. */
export function subscribeAddress(region: RegionId | null): string {
  return wholeAddress(calendarAddress(region)).replace(/^https?:/, 'webcal:');
}

/** True when the days of an event are known, without which a calendar cannot hold it. */
export function hasDays({ start }: ActivityEvent): boolean {
  return start?.length === 10;
}

/**
 * The events whose days are known, as whole days of an iCalendar file (RFC 5545). The same events give the
 * same bytes: each is stamped with the day it was checked, and its UID never changes.
 */
export function writeCalendar(
  data: Data,
  events: readonly ActivityEvent[],
  { name, text }: { name: string; text: Catalogue },
): string {
  const calendar = ical({ name, prodId: { company: 'IPv6 Atlas', product: 'activities' } });
  const day = editionDay(data);
  for (const event of events.filter(hasDays)) calendar.createEvent(entryOf(event, day, text));
  return calendar.toString();
}

/** One never checked is stamped with the day of the edition. */
function entryOf(event: ActivityEvent, day: string, text: Catalogue) {
  const sure = event.evidence === 'official';
  return {
    id: `${event.id}@ipv6-atlas`,
    stamp: midnight(event.checked === null ? day : lastDay(event.checked)),
    start: midnight(event.start ?? ''),
    // A day that is not part of an event any more ends it.
    end: new Date(midnight(event.end ?? event.start ?? '').getTime() + 86_400_000),
    allDay: true,
    summary: event.name,
    description: [event.summary, text.activities.entry.known(knownBy(event))].join('\n'),
    location: eventWhere(event, text),
    url: event.url,
    status: sure ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
  };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
