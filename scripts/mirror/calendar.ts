import { daysAfter } from '../../src/model/days-after.ts';
import { lastDay } from '../../src/model/last-day.ts';
import type { World } from './world.ts';

/** Sessions of a meeting: a few speak of IPv6, most do not. */
const SESSIONS = [
  '6man',
  'v6ops',
  'IPv6 Operations (v6ops) WG Virtual Meeting',
  'tls',
  'dnsop',
  'quic',
];

/** A calendar in the form of the IETF's, with a time zone of its own and local times. */
export function calendarFile({ day }: World): string {
  const stamp = `${day.replaceAll('-', '')}T000000Z`;
  // A meeting stands for a month, with that of the month to come beside it: no night changes them all.
  const month = day.slice(0, 7);
  const starts = [daysAfter(`${month}-01`, 45), daysAfter(lastDay(month), 46)];
  const events = starts.flatMap((start) =>
    SESSIONS.map((name, at) => eventOf(name, { start, at, stamp })),
  );
  return `BEGIN:VCALENDAR
VERSION:2.0
METHOD:PUBLISH
PRODID:-//IETF//datatracker.ietf.org ical upcoming//EN
BEGIN:VTIMEZONE
TZID:America/Los_Angeles
BEGIN:STANDARD
DTSTART:20261101T020000
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
TZNAME:PST
END:STANDARD
END:VTIMEZONE
${events.join('\n')}
END:VCALENDAR
`.replaceAll('\n', '\r\n');
}

/** A session of the meeting that begins on `start`, so many days later. */
function eventOf(
  name: string,
  { start, at, stamp }: { readonly start: string; readonly at: number; readonly stamp: string },
): string {
  const date = daysAfter(start, at).replaceAll('-', '');
  return `BEGIN:VEVENT
UID:meeting-${start}-${at}
SUMMARY:${name} - IETF
DTSTART;TZID=America/Los_Angeles:${date}T090000
DTEND;TZID=America/Los_Angeles:${date}T110000
DTSTAMP:${stamp}
CLASS:PUBLIC
DESCRIPTION:${name}\\nAgenda https://datatracker.ietf.org/meeting/agenda/
LOCATION:Zürich
END:VEVENT`;
}
