import type { CalendarEvent } from './calendars.ts';
import { isSameDay, isSameEvent, isSamePlace } from './same-event.ts';

/**
 * The events of all calendars without copies: of two calendars that have one event, the first is kept. Within
 * one calendar entries with other ids are other events, however alike they look.
 */
export function withoutCopies(events: readonly CalendarEvent[]): CalendarEvent[] {
  const byDay = new Map<string, CalendarEvent[]>();
  return events.filter((event) => {
    const known = byDay.get(event.start) ?? [];
    if (known.some((one) => isCopy(one, event))) return false;
    byDay.set(event.start, [...known, event]);
    return true;
  });
}

/** Calendars that copy from each other keep the event’s own id, or its words. */
function isCopy(one: CalendarEvent, other: CalendarEvent): boolean {
  if (one.source === other.source) return false;
  return (
    isSameEvent(one, other) ||
    (ownId(one) === ownId(other) && isSameDay(one.start, other.start) && isSamePlace(one, other))
  );
}

function ownId({ id, source }: CalendarEvent): string {
  return id.slice(source.length);
}
