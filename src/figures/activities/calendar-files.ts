import type { RegionId } from '../../model/region.ts';
import { events } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { writeCalendar } from './calendar.ts';
import { eventsIn } from './event-lists.ts';

/** The calendar file of all events, or of a region's, past ones included. */
export function calendarFile(data: Data, region: RegionId | null, text: Catalogue): string {
  const name = text.activities.events.calendarName(region);
  const all = events(data);
  return writeCalendar(data, region === null ? all : eventsIn(data, region, all), { name, text });
}

/** The answer of a route that serves a calendar. */
export function calendarResponse(data: Data, region: RegionId | null, text: Catalogue): Response {
  const headers = { 'Content-Type': 'text/calendar; charset=utf-8' };
  return new Response(calendarFile(data, region, text), { headers });
}
