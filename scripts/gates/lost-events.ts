import {
  type Calendar,
  type CalendarEvent,
  calendarEvents,
  calendars,
} from '../../src/model/calendars.ts';
import { isSameEvent } from '../../src/model/same-event.ts';
import { excuse, type Gate, judgeBy, type Passage, rowsOf, type Verdict } from './gate.ts';
import { numberText } from './quantity.ts';

/** One event may be called off; two that go at once are a feed that was emptied, or became another. */
const FEW = 2;
const SINGLE = 'a single event may have been called off';

/** No calendar suddenly has none of the events to come that it had before. */
export const lostEvents: Gate = {
  id: 'lost-events',
  rule: `no calendar without any of its ${FEW} or more former events to come`,
  evidence: 'organisers call off single events, a feed that was emptied or replaced loses all',
  acceptable: true,
  check: (passage) => rowsOf(passage.after, calendars).flatMap((one) => judge(one, passage)),
};

function judge({ id }: Calendar, { before, after, today }: Passage): Verdict[] {
  const former = rowsOf(before, calendarEvents).filter((row) => row.source === id);
  const toCome = former.filter((row) => row.start > today);
  if (toCome.length === 0) return [];
  // All calendars are looked at: an event that another one has as well is listed from the first.
  const events = rowsOf(after, calendarEvents);
  const kept = toCome.filter((row) => events.some((event) => isStill(row, event)));
  const matter = {
    key: `calendars/${id}`,
    saw: `${numberText(kept.length)} of its events to come`,
    expected: `some of the ${numberText(toCome.length)} before`,
  };
  if (kept.length === 0 && toCome.length < FEW) return [excuse(matter, SINGLE)];
  return [judgeBy(kept.length > 0, matter)];
}

/** By its id, even on another day; or as it looks, where the calendar has given new ids. */
function isStill(row: CalendarEvent, event: CalendarEvent): boolean {
  return row.id === event.id || isSameEvent(row, event);
}
