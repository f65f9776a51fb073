import { hash } from 'node:crypto';
import ICAL from 'ical.js';
import type { Calendar, CalendarEvent } from '../../../src/model/calendars.ts';
import { isWebAddress } from '../../../src/model/web-address.ts';
import { newestOf } from '../newest.ts';
import { type CountryNames, countryIn } from './country-in.ts';
import type { Occurrence } from './occurrences.ts';
import { plainText } from './plain-text.ts';
import type { FeedEvent } from './read-feed.ts';
import { textOf } from './text-of.ts';
import { momentOf } from './times.ts';
import { wallOf } from './wall.ts';

/** What a row depends on besides the event. */
export interface Setting {
  readonly calendar: Calendar;
  readonly countries: CountryNames;
  /** Day of the refresh, `YYYY-MM-DD`. */
  readonly today: string;
}

const LONGEST_TEXT = 200;
const LONGEST_LINK = 500;

/**
 * The row of one date of an event: title, place, days and link, never its description, people's names or the
 * addresses of video meetings; its publisher stands for who organises. Throws an `Error` that says what is
 * wrong with it.
 */
export function eventRow(uid: string, occurrence: Occurrence, setting: Setting): CalendarEvent {
  const { calendar, countries, today } = setting;
  const { component } = occurrence.event;
  const name = plainText(textOf(component, 'summary'), LONGEST_TEXT);
  if (name === '') throw new Error('expected a title (SUMMARY), found none');
  const place = placeIn(textOf(component, 'location'));
  return {
    id: `${calendar.id}-${fingerprintOf(`${uid}\n${occurrence.recurrence}`)}`,
    name,
    who: calendar.publisher,
    kind: calendar.kind,
    place,
    country: countryIn(place, countries),
    areas: calendar.areas,
    ...timesOf(occurrence),
    languages: calendar.languages,
    cost: calendar.cost,
    audience: calendar.audience,
    url: linkIn(textOf(component, 'url')) ?? calendar.page,
    checked: today,
    source: calendar.id,
  };
}

function fingerprintOf(text: string): string {
  return hash('sha256', text).slice(0, 12);
}

/** Addresses of video meetings are no places, and may let in whoever has them. */
function placeIn(location: string): string {
  const line = plainText(location, LONGEST_TEXT * 2).replace(/\b[a-z][a-z0-9+.-]*:\/\/\S*/gi, ' ');
  return plainText(line.replace(/^[\s,;|/()-]+|[\s,;|/(-]+$/g, ''), LONGEST_TEXT);
}

/** An https address without a user name or password; null for any other. */
function linkIn(written: string): string | null {
  const text = written.trim();
  return text.length <= LONGEST_LINK && isWebAddress(text) ? new URL(text).href : null;
}

function timesOf({ event: { shown }, start, end }: Occurrence) {
  const [startsAt, endsAt] = [momentOf(start), momentOf(end)];
  const first = dayAt(start, shown);
  const last = dayAt(end, shown, -1);
  const length = Date.parse(dayAt(end, shown)) - Date.parse(first);
  const isBackwards = startsAt !== null && endsAt !== null ? endsAt < startsAt : length < 0;
  if (isBackwards) throw new Error(`expected an end after the start, found ${start} to ${end}`);
  return {
    start: first,
    end: newestOf([first, last]) ?? first,
    starts_at: minuteOf(startsAt),
    ends_at: minuteOf(endsAt),
  };
}

/** The day of a time at its place, or of the moment `shift` milliseconds from it: an end is the first after. */
function dayAt(time: ICAL.Time, shown: FeedEvent['shown'], shift = 0): string {
  const moment = momentOf(time);
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  const wall =
    isUtc && shown !== null && moment !== null
      ? moment + shown.offsetAt(moment) * 1000
      : wallOf(time);
  return new Date(wall + shift).toISOString().slice(0, 10);
}

function minuteOf(moment: number | null): string | null {
  return moment === null ? null : `${new Date(moment).toISOString().slice(0, 16)}Z`;
}
