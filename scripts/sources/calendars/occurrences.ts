import ICAL from 'ical.js';
import { isHeld } from './held.ts';
import type { FeedEvent } from './read-feed.ts';
import { datesOf, type Stretch } from './rules.ts';
import type { Series } from './series.ts';
import { LONGEST_EVENT, lengthOf, spanOf, startOf } from './span.ts';
import { keyOf } from './times.ts';
import { type Clock, DAY, timeAt, wallIn, wallOf } from './wall.ts';

/** Days between which occurrences are wanted, `YYYY-MM-DD`, both included. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** One date of an event, single or of a series. */
export interface Occurrence {
  readonly event: FeedEvent;
  /** What tells it from the others of its series; empty for a single event. */
  readonly recurrence: string;
  readonly start: ICAL.Time;
  /** First moment, or first day, after it. */
  readonly end: ICAL.Time;
}

/** Dates in the window: a weekly event has some sixty. What comes every day is no event to travel to. */
const MOST_DATES = 100;
/** Dates from the longest event before the window on: every day. */
const MOST_LOOKED_AT = 500;

/**
 * The dates of a series that touch the window, and those moved by hand wherever they are; what does not take
 * place, or is not public, is left out. Throws an `Error` whose message says what is wrong with the series.
 */
export function occurrencesOf(series: Series, window: Window): Occurrence[] {
  const { master, overrides } = series;
  if (master === null)
    return overrides
      .filter(isHeld)
      .map((event) => ({ ...spanOf(event), event, recurrence: keyOf(recurrenceOf(event)) }));
  // Who calls the whole series off calls off the dates that were moved as well.
  if (!isHeld(master)) return [];
  const { component } = master;
  const clock = { start: startOf(master), shown: master.shown };
  const keyAt = (wall: number) => keyOf(timeAt(wall, clock.start));
  const replaced = new Map(
    overrides.map((event) => [wallIn(clock, recurrenceOf(event)), event] as const),
  );
  const moved = [...replaced]
    .filter(([, event]) => isHeld(event))
    .map(([wall, event]) => ({ ...spanOf(event), event, recurrence: keyAt(wall) }));
  const isSeries = component.hasProperty('rrule') || component.hasProperty('rdate');
  if (!isSeries) return [{ ...spanOf(master), event: master, recurrence: '' }, ...moved];
  const { ranges } = series;
  const regular = regularDates({ master, ranges }, { clock, window }).filter(
    ({ wall, event }) => !replaced.has(wall) && isHeld(event),
  );
  if (regular.length > MOST_DATES) throw tooMany(window);
  return [...regular.map(({ wall, ...date }) => ({ ...date, recurrence: keyAt(wall) })), ...moved];
}

/** The dates that rules and lists give, each as it is from the last change on that holds for it and all behind it. */
function regularDates(
  { master, ranges }: { master: FeedEvent; ranges: readonly FeedEvent[] },
  { clock, window: { from, to } }: { clock: Clock; window: Window },
) {
  const first = { event: master, span: spanOf(master), since: Number.NEGATIVE_INFINITY, shift: 0 };
  const changes = [
    first,
    ...ranges.map((event) => {
      const since = wallIn(clock, recurrenceOf(event));
      return { event, span: spanOf(event), since, shift: wallIn(clock, startOf(event)) - since };
    }),
  ].sort((a, b) => a.since - b.since);
  const stretch = {
    from: Date.parse(from) - LONGEST_EVENT * DAY,
    to: Date.parse(to) + DAY - 1,
  };
  const walls = wallsOf(clock, master.component, stretch);
  if (walls.length > MOST_LOOKED_AT) throw tooMany({ from, to });
  return walls
    .map((wall) => {
      const { event, span, shift } = changes.findLast(({ since }) => since <= wall) ?? first;
      const start = timeAt(wall + shift, span.start);
      return { wall, event, start, end: timeAt(wall + shift + lengthOf(span), span.start) };
    })
    .filter(({ end }) => wallOf(end) >= Date.parse(from));
}

function tooMany({ from, to }: Window): Error {
  return new Error(`expected at most ${MOST_DATES} dates from ${from} to ${to}`);
}

/** Where the dates of a series lie on its clock, in order and each once. */
function wallsOf(clock: Clock, component: ICAL.Component, stretch: Stretch): number[] {
  if (component.hasProperty('exrule')) throw new Error('expected no EXRULE');
  const timesIn = (name: string) =>
    component.getAllProperties(name).map((property) => {
      const time = property.getFirstValue();
      if (time instanceof ICAL.Time) return wallIn(clock, time);
      throw new Error(`expected a date in ${name.toUpperCase()}, found ${time}`);
    });
  const rules = component
    .getAllProperties('rrule')
    .flatMap((property) => datesOf(property.getFirstValue() as ICAL.Recur, clock, stretch));
  // Where dates are given one by one, the first is one of them (RFC 5545, 3.8.5.2).
  const first = component.hasProperty('rrule') ? [] : [wallOf(clock.start)];
  const excluded = new Set(timesIn('exdate'));
  return [...new Set([...first, ...rules, ...timesIn('rdate')])]
    .filter((wall) => wall >= stretch.from && wall <= stretch.to && !excluded.has(wall))
    .sort((a, b) => a - b);
}

function recurrenceOf({ component }: FeedEvent): ICAL.Time {
  return component.getFirstPropertyValue('recurrence-id') as ICAL.Time;
}
