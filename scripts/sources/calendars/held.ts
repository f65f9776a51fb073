import type ICAL from 'ical.js';
import { plainText } from './plain-text.ts';
import type { FeedEvent } from './read-feed.ts';
import { textOf } from './text-of.ts';
import { keyOf } from './times.ts';
import { statusInTitle } from './title-status.ts';

/** What RFC 5545 (3.8.1.11) lets an event be; any other word, as “RESCHEDULED TO FRIDAY”, says that it is not now. */
const STATES = new Set(['', 'TENTATIVE', 'CONFIRMED']);
/** Said by the standard’s own word: nothing to tell anyone. */
const CANCELLED = 'CANCELLED';
const LONGEST_TITLE = 200;

/** True for what takes place and is for everybody. */
export function isHeld(event: FeedEvent): boolean {
  return isPublic(event) && statusOf(event) !== CANCELLED && strangeStatus(event) === null;
}

/** True unless its publisher says otherwise: any other class, an unknown one too, is private (RFC 5545, 3.8.1.3). */
export function isPublic({ component }: FeedEvent): boolean {
  return ['', 'PUBLIC'].includes(textOf(component, 'class').trim().toUpperCase());
}

/** In what words of its own an event says that it does not take place; null where it does, or says so as the standard has it. */
export function strangeStatus(event: FeedEvent): string | null {
  const status = statusOf(event);
  if (status === CANCELLED) return null;
  if (!STATES.has(status)) return `STATUS:${status}`;
  const title = plainText(textOf(event.component, 'summary'), LONGEST_TITLE);
  const said = statusInTitle(title);
  return said === 'off' || (said === 'moved' && !isAtItsNewTime(event)) ? title : null;
}

function statusOf({ component }: FeedEvent): string {
  return textOf(component, 'status').trim().toUpperCase();
}

/** A date of a series that was moved stands at its new time, whatever its title says of the old one. */
function isAtItsNewTime({ component }: FeedEvent): boolean {
  const [was, is] = ['recurrence-id', 'dtstart'].map(
    (name) => component.getFirstPropertyValue(name) as ICAL.Time | null,
  );
  return was && is ? keyOf(was) !== keyOf(is) : false;
}
