import type ICAL from 'ical.js';
import type { Problem } from '../../../src/model/problem.ts';
import type { Reporter } from '../reporter.ts';
import type { FeedEvent } from './read-feed.ts';
import { textOf } from './text-of.ts';
import { keyOf, timeFault } from './times.ts';

/** The entries of a feed that have one id: the event, and what changes some of its dates. */
export interface Series {
  readonly uid: string;
  /** Null where the feed has only single dates of the series. */
  readonly master: FeedEvent | null;
  /** Entries that take the place of one date each (RECURRENCE-ID). */
  readonly overrides: readonly FeedEvent[];
  /** Those that take the place of a date and all after it (RANGE=THISANDFUTURE). */
  readonly ranges: readonly FeedEvent[];
}

/**
 * Puts the events of a feed together by their ids. Of two entries for the same, the later version counts
 * (SEQUENCE, then LAST-MODIFIED or DTSTAMP, then the order of the file); a warning tells of the other. An
 * event whose times are unsound is left out with a warning.
 */
export function gatherSeries(
  events: readonly FeedEvent[],
  reporter: Reporter,
): { series: Series[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const newest = new Map<string, FeedEvent>();
  for (const event of events) {
    const fault = faultOf(event);
    if (fault !== null) {
      problems.push(reporter.warning(event.line, `event left out: ${fault}`));
      continue;
    }
    const identity = `${uidOf(event)}\n${dateOf(event)}`;
    const other = newest.get(identity);
    const [kept, dropped] =
      other && versionOf(other) > versionOf(event) ? [other, event] : [event, other];
    newest.set(identity, kept);
    if (dropped)
      problems.push(
        reporter.warning(dropped.line, `passed over: line ${kept.line} is its newer version`),
      );
  }
  const groups = Map.groupBy(newest.values(), uidOf);
  return { series: [...groups].map(([uid, all]) => seriesOf(uid, all)), problems };
}

function seriesOf(uid: string, all: readonly FeedEvent[]): Series {
  const master = all.find((event) => dateOf(event) === '') ?? null;
  const dated = all.filter((event) => event !== master);
  const isRange = (event: FeedEvent) => master !== null && hasRange(event);
  return {
    uid,
    master,
    overrides: dated.filter((event) => !isRange(event)),
    ranges: dated.filter(isRange),
  };
}

/** ical.js reads a value when it is first asked for, and throws a plain error for what it cannot read. */
function faultOf({ component }: FeedEvent): string | null {
  try {
    return timeFault(component);
  } catch (cause) {
    return (cause as Error).message;
  }
}

/** An event without an id, which the format asks for, is known by its title and time. */
function uidOf({ component }: FeedEvent): string {
  const known = textOf(component, 'uid').trim();
  return known === '' ? `${textOf(component, 'summary')} ${textOf(component, 'dtstart')}` : known;
}

function dateOf({ component }: FeedEvent): string {
  const date = component.getFirstPropertyValue('recurrence-id') as ICAL.Time | null;
  return date === null ? '' : keyOf(date);
}

function hasRange({ component }: FeedEvent): boolean {
  return (
    component.getFirstProperty('recurrence-id')?.getFirstParameter('range') === 'THISANDFUTURE'
  );
}

/** Texts that sort as the versions do. */
function versionOf({ component }: FeedEvent): string {
  const sequence = textOf(component, 'sequence').padStart(9, '0');
  return `${sequence} ${textOf(component, 'last-modified') || textOf(component, 'dtstamp')}`;
}
