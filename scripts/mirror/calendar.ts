import { daysAfter } from './days.ts';
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
  // A meeting stands for a month: its times do not move with the night.
  const start = daysAfter(`${day.slice(0, 7)}-01`, 45);
  const events = SESSIONS.map((name, at) => {
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
  });
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
