import ICAL from 'ical.js';
import { IntlZone } from './intl-zone.ts';
import { momentOf } from './times.ts';

/*
 * Dates of a series are reckoned on the clock of its first one (RFC 5545, 3.3.10), written here as the milliseconds
 * since 1970 that the clock would show were it UTC. Feeds mix whole days and times; both find a place on that clock.
 */

/** A day in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** What the clock of a time shows; a whole day is its midnight. */
export function wallOf(time: ICAL.Time): number {
  const { year, month, day, isDate, hour, minute, second } = time;
  return Date.UTC(year, month - 1, day, ...(isDate ? [] : [hour, minute, second]));
}

/** The time that a clock shows, as a day or a time of the zone that another one has. */
export function timeAt(wall: number, like: ICAL.Time): ICAL.Time {
  const date = new Date(wall);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return new ICAL.Time(
    { year, month, day, hour, minute, second, isDate: like.isDate },
    like.zone as ICAL.Timezone,
  );
}

/** A series as its clock is concerned. */
export interface Clock {
  readonly start: ICAL.Time;
  /** Zone in which the calendar shows times in UTC; null for UTC itself. */
  readonly shown: IntlZone | null;
}

/** Where any time lies on the clock of a series: a day among times at their hour, a time among days on its day. */
export function wallIn({ start, shown }: Clock, time: ICAL.Time): number {
  if (start.isDate) return midnightOf(time.isDate ? wallOf(time) : wallOfDay(time, shown));
  if (time.isDate) return wallOf(time) + (wallOf(start) - midnightOf(wallOf(start)));
  return wallInZone(time, start);
}

/** The last that a series reaches: a day is meant with all its hours. */
export function lastWallIn(clock: Clock, until: ICAL.Time): number {
  const isWholeDay = until.isDate && !clock.start.isDate;
  return isWholeDay ? wallOf(until) + DAY - 1 : wallIn(clock, until);
}

function midnightOf(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** Midnight in UTC is what writers make of a day; another hour in UTC is one of the calendar’s own zone. */
function wallOfDay(time: ICAL.Time, shown: IntlZone | null): number {
  const wall = wallOf(time);
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  if (!isUtc || shown === null || wall === midnightOf(wall)) return wall;
  return wall + shown.offsetAt(wall) * 1000;
}

function wallInZone(time: ICAL.Time, start: ICAL.Time): number {
  const moment = momentOf(time);
  const zone = start.zone;
  if (moment === null || momentOf(start) === null || time.zone === zone) return wallOf(time);
  if (zone instanceof IntlZone) return moment + zone.offsetAt(moment) * 1000;
  return wallOf(time.convertToZone(zone as ICAL.Timezone));
}
