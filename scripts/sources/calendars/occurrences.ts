import { createContext, runInContext } from 'node:vm';
import ICAL from 'ical.js';
import type { FeedEvent } from './read-feed.ts';
import { isCancelled, type Series } from './series.ts';
import { dayOf, keyOf } from './times.ts';

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

/** Dates followed from the first one on: a daily event for fifty years. */
const MOST_STEPS = 20_000;
/** Dates in the window: a weekly event has some sixty. What comes every day is no event to travel to. */
const MOST_DATES = 100;
/** More often than daily is no event that people go to. */
const FREQUENCIES = /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/;
/** Milliseconds. A rule that nothing fulfils would be followed for ever; any other is done in a few. */
const LONGEST = 2000;

const context = createContext({ work: null });

/**
 * The dates of a series that touch the window, and those moved by hand wherever they are; cancelled ones are
 * left out. Throws an `Error` whose message says what is wrong with the series.
 */
export function occurrencesOf(series: Series, window: Window): Occurrence[] {
  let found: Occurrence[] = [];
  context.work = () => {
    found = expand(series, window);
  };
  try {
    // Not for safety but for its time limit: ical.js follows a rule without one.
    runInContext('work()', context, { timeout: LONGEST });
    return found;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
    throw new Error('expected a rule that some date fulfils', { cause });
  }
}

function expand({ master, overrides, ranges }: Series, window: Window): Occurrence[] {
  // Who calls the whole series off calls off the dates that were moved as well.
  if (master && isCancelled(master)) return [];
  const moved = overrides.filter((event) => !isCancelled(event)).map(single);
  if (master === null) return moved;
  const { component } = master;
  if (!component.hasProperty('rrule') && !component.hasProperty('rdate'))
    return [single(master), ...moved];
  checkRules(component);
  return [...regular(master, { overrides, ranges }, window), ...moved];
}

function single(event: FeedEvent): Occurrence {
  const { startDate: start, endDate: end, recurrenceId } = new ICAL.Event(event.component);
  return { event, recurrence: recurrenceId ? keyOf(recurrenceId) : '', start, end };
}

function checkRules(component: ICAL.Component): void {
  const rules = component.getAllProperties('rrule').map((rule) => rule.getFirstValue());
  const other = rules.find((rule) => !FREQUENCIES.test((rule as ICAL.Recur).freq));
  if (other) throw new Error(`expected a rule of days, weeks, months or years, found ${other}`);
}

/** The dates of the rule but for those that another entry of the feed takes the place of. */
function regular(
  master: FeedEvent,
  { overrides, ranges }: Pick<Series, 'overrides' | 'ranges'>,
  { from, to }: Window,
): Occurrence[] {
  const taken = new Set(overrides.map(({ component }) => keyOf(recurrenceOf(component))));
  const exceptions = ranges.map(({ component }) => component);
  const event = new ICAL.Event(master.component, { exceptions, strictExceptions: false });
  // ical.js forgets the first date where the others are given one by one (RFC 5545, 3.8.5.2).
  if (!master.component.hasProperty('rrule'))
    master.component.addPropertyWithValue('rdate', event.startDate);
  const dates = event.iterator();
  const found: Occurrence[] = [];
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const date = dates.next();
    if (!date || dayOf(date) > to) return found;
    if (taken.has(keyOf(date)) || taken.has(dayOf(date))) continue;
    const { item, startDate: start, endDate: end } = event.getOccurrenceDetails(date);
    const source = ranges.find(({ component }) => component === item.component) ?? master;
    if (isCancelled(source) || dayOf(end) < from) continue;
    if (found.length === MOST_DATES)
      throw new Error(`expected at most ${MOST_DATES} dates from ${from} to ${to}`);
    found.push({ event: source, recurrence: keyOf(date), start, end });
  }
  throw new Error(`expected a rule that reaches ${to} in ${MOST_STEPS} dates`);
}

function recurrenceOf(component: ICAL.Component): ICAL.Time {
  return component.getFirstPropertyValue('recurrence-id') as ICAL.Time;
}
