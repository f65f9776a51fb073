import ICAL from 'ical.js';
import type { FeedEvent } from './read-feed.ts';
import { type Clock, DAY, timeAt, wallIn, wallOf } from './wall.ts';

/** Longest event, in days: a course may last weeks; a year is a mistake or a campaign. */
export const LONGEST_EVENT = 60;
/** For its kind alone: a whole day. */
const DAY_ITSELF = ICAL.Time.fromDateString('2000-01-01');

/** From when to when an entry is. */
export interface Span {
  readonly start: ICAL.Time;
  /** First moment, or first day, after it. */
  readonly end: ICAL.Time;
}

/**
 * From when to when an entry is; without an end it lasts its day, or no time (RFC 5545, 3.6.1). Throws an `Error`
 * for one that is too long.
 */
export function spanOf({ component, shown }: FeedEvent): Span {
  const start = component.getFirstPropertyValue('dtstart') as ICAL.Time;
  const end = component.getFirstPropertyValue('dtend') as ICAL.Time | null;
  const seconds = component.getFirstProperty('duration') ? durationOf(component) : null;
  const length = seconds === null ? (start.isDate ? DAY : 0) : seconds * 1000;
  const span = {
    start,
    end: end ? endOf(end, { start, shown }) : timeAt(wallOf(start) + length, start),
  };
  if (wallIn({ start, shown }, span.end) - wallOf(start) > LONGEST_EVENT * DAY)
    throw new Error(`expected at most ${LONGEST_EVENT} days, found ${start} to ${span.end}`);
  return span;
}

/** An end in the kind of its start: the day of an hour counts, and a day ends at its begin, or with the start’s own. */
function endOf(end: ICAL.Time, clock: Clock): ICAL.Time {
  const { start } = clock;
  if (end.isDate === start.isDate) return end;
  const day = wallIn({ ...clock, start: timeAt(wallOf(start), DAY_ITSELF) }, end);
  const isIn = start.isDate ? wallOf(end) % DAY !== 0 : day <= wallOf(start);
  return timeAt(isIn ? day + DAY : day, start);
}

/** In seconds. What is too long is not reckoned with: ical.js would go from month to month. */
function durationOf(component: ICAL.Component): number {
  const written = component.getFirstProperty('duration')?.jCal[3];
  const duration = component.getFirstPropertyValue('duration') as ICAL.Duration;
  const seconds = duration.toSeconds();
  if (seconds >= 0 && seconds <= LONGEST_EVENT * (DAY / 1000)) return seconds;
  throw new Error(`expected at most ${LONGEST_EVENT} days, found DURATION ${written}`);
}

/** How long it is on the clock of its start, in milliseconds. */
export function lengthOf({ start, end }: Span): number {
  return wallIn({ start, shown: null }, end) - wallOf(start);
}

/** When an entry begins. */
export function startOf({ component }: FeedEvent): ICAL.Time {
  return component.getFirstPropertyValue('dtstart') as ICAL.Time;
}
