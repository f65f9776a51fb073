import { max } from 'd3';
import type { ActivityEvent } from '../../model/activities/events.ts';
import type { RegionId } from '../../model/region.ts';
import { REGIONS } from '../../model/region.ts';
import { comingEvents, undatedSeries } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { editionDay } from '../../published/dates.ts';
import { asWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { REGION_IDS, regionsOf } from './areas.ts';
import type { EntryView } from './entry.ts';
import { calendarDay, eventAsWritten, eventView, eventWhen } from './events.ts';

/** The coming events that begin in one month. */
export interface EventMonth {
  /** `YYYY-MM`; also the id of its heading. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly EntryView[];
}

/** The coming events of one region, to link to where they are listed by month. */
export interface EventRegion {
  readonly id: RegionId;
  readonly name: string;
  readonly events: readonly { readonly id: string; readonly name: string; readonly when: string }[];
  /** How many series without a date it has. */
  readonly series: number;
}

/** Coming events by the month in which they begin; one that has begun stands in the edition's month. */
export function eventsByMonth(data: Data, text: Catalogue): EventMonth[] {
  const months = Map.groupBy(comingEvents(data), (event) => monthOf(event, editionDay(data)));
  return [...months].map(([id, events]) => ({
    ...{ id, name: text.sentenceCase(text.date(id)) },
    entries: events.map((event) => eventView(data, event, text)),
  }));
}

function monthOf({ start }: ActivityEvent, today: string): string {
  const now = today.slice(0, 7);
  return max([start?.slice(0, 7) ?? now, now]) ?? now;
}

/** Coming events by region, each in every region where it is held or for which it is meant. */
export function eventsByRegion(data: Data, text: Catalogue): EventRegion[] {
  return REGION_IDS.map((id) => ({
    ...{ id, name: text.regions[REGIONS[id]] ?? id },
    events: eventsIn(data, id, comingEvents(data)).map((event) => ({
      ...{ id: event.id, name: asWritten(event.name, text), when: eventWhen(event, text) },
    })),
    series: eventsIn(data, id, undatedSeries(data)).length,
  }));
}

/** Those of the events that are held in a region or meant for it. */
export function eventsIn(
  data: Data,
  region: RegionId,
  events: readonly ActivityEvent[],
): readonly ActivityEvent[] {
  return events.filter((event) => regionsOf(data, event).includes(region));
}

/** The heading of the page: how many meetings are ahead, and which comes next. */
export function eventsTitle(data: Data, text: Catalogue): string {
  const words = text.activities.events;
  const coming = comingEvents(data);
  const [next] = coming;
  if (!next) return words.noneTitle;
  const { name, place: city, country, start, end } = eventAsWritten(next, text);
  return words.title({ count: coming.length, next: name, city, country, start, end });
}

/** How much of the dates ahead rests on somebody else's calendar, and which; `null` when none does. */
export function calendarNote(
  data: Data,
  text: Catalogue,
): { said: string; href: string | null } | null {
  const coming = comingEvents(data);
  const resting = coming.filter(({ evidence }) => evidence === 'calendar');
  const on = calendarDay(data);
  if (!on) return null;
  const calendars = [...new Set(resting.map(({ sources }) => sources[0] ?? ''))];
  const counts = { onCalendar: resting.length, all: coming.length, calendars: calendars.length };
  return {
    said: text.activities.events.rests({ ...counts, on }),
    href: calendars.length === 1 ? (calendars[0] ?? null) : null,
  };
}
