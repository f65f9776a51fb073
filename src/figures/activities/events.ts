import { max } from 'd3';
import type { ActivityEvent } from '../../model/activities/events.ts';
import { lastDay } from '../../model/last-day.ts';
import { comingEvents } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { entryAsWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName, forWhom, regionsOf } from './areas.ts';
import { type EntryView, type Evidenced, evidenceView, knownBy, present } from './entry.ts';

/** An event as a list shows it. */
export function eventView(data: Data, row: ActivityEvent, text: Catalogue): EntryView {
  const event = eventAsWritten(row, text);
  const words = text.activities;
  const end = event.end ?? event.start;
  const { languages, cost, format } = event;
  return {
    ...{ id: event.id, name: event.name, href: event.url, lead: eventWhen(event, text) },
    facts: present(
      eventWhere(event, text),
      event.who,
      languages.length > 0 ? words.languages(languages) : null,
      cost && words.costs[cost],
      format && words.formats[format],
    ),
    sentences: present(event.summary, event.note),
    ...evidenceView(data, event, text),
    known: knownOf(data, event, text),
    marks: { region: regionsOf(data, event), language: languages, kind: [event.kind] },
    last: end === null ? null : lastDay(end),
  };
}

/** How an event is known; nothing where the note above the list says it of the calendar all of them rest on. */
function knownOf(data: Data, event: Evidenced, text: Catalogue): string {
  const isSaid = event.evidence === 'calendar' && event.checked === calendarDay(data);
  return isSaid ? '' : text.activities.entry.knownOfEvent(knownBy(event));
}

/** The newest day on which somebody else's calendar was read for a date ahead; `null` when none was. */
export function calendarDay(data: Data): string | null {
  const resting = comingEvents(data).filter(({ evidence }) => evidence === 'calendar');
  return max(resting, ({ checked }) => checked ?? '') || null;
}

/** An event with what its contributor wrote marked as being in their language. */
export function eventAsWritten(event: ActivityEvent, text: Catalogue): ActivityEvent {
  return entryAsWritten(event, ['name', 'who', 'place', 'summary', 'note'], text);
}

/** When an event is, no more exactly than is known. */
export function eventWhen({ start, end }: ActivityEvent, text: Catalogue): string {
  return start === null ? text.activities.events.undated : text.activities.span(start, end);
}

/** City and country as far as known, else whom it is for. */
export function eventWhere({ place, country, areas }: ActivityEvent, text: Catalogue): string {
  const at = present(place, country && areaName(country, text));
  return at.length > 0 ? text.row(at) : forWhom(areas, text);
}
