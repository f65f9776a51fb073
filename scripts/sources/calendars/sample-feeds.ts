import type { Calendar } from '../../../src/model/calendars.ts';

/** For tests: a line of the list of calendars. */
export function sampleCalendar(changes: Partial<Calendar> = {}): Calendar {
  return {
    id: 'nog',
    publisher: 'A Network Operators’ Group',
    address: 'https://nog.example/events.ics',
    page: 'https://nog.example/events/',
    kind: 'operators',
    areas: ['150'],
    keep: 'all',
    languages: ['en'],
    cost: 'free',
    audience: ['operator'],
    checked: '2026-11-01',
    seen: 'Made up',
    source_url: 'https://nog.example/',
    ...changes,
  };
}

/** For tests: content lines as a calendar, with the line ends of the format. */
export function calendarOf(...lines: readonly string[]): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN'];
  return [...head, ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** For tests: an event of some lines, with an id and a title unless they give them. */
export function eventOf(...lines: readonly string[]): string[] {
  const lacking = ['UID:one@nog.example', 'SUMMARY:IPv6 day'].filter(
    (line) => !lines.some((other) => other.startsWith(line.slice(0, line.indexOf(':')))),
  );
  return ['BEGIN:VEVENT', ...lacking, ...lines, 'END:VEVENT'];
}

/** As Google Calendar exports: UTC with the calendar’s zone, whole days, a series with gaps, HTML. */
export const GOOGLE = calendarOf(
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:NOG events',
  'X-WR-TIMEZONE:Asia/Kuala_Lumpur',
  'BEGIN:VEVENT',
  'DTSTART:20270305T163000Z',
  'DTEND:20270305T180000Z',
  'DTSTAMP:20261120T101500Z',
  'UID:4v1hq0d5b1@google.com',
  'CREATED:20260801T000000Z',
  'DESCRIPTION:<p>A night of <b>IPv6</b>-only networks.<br>Bring a laptop\\; it',
  '  will be dark.</p>',
  'LOCATION:Kuala Lumpur\\, Malaysia',
  'SEQUENCE:1',
  'STATUS:CONFIRMED',
  'SUMMARY:Night of the IPv6-only networks',
  'TRANSP:OPAQUE',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20270614',
  'DTEND;VALUE=DATE:20270618',
  'UID:7k2ptn1c3c@google.com',
  'SUMMARY:Operators’ week',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20260902T190000',
  'DTEND;TZID=Europe/Berlin:20260902T203000',
  'RRULE:FREQ=MONTHLY;COUNT=10;BYDAY=1WE',
  'EXDATE;TZID=Europe/Berlin:20270106T190000',
  'UID:series@google.com',
  'SUMMARY:IPv6 table',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20270210T190000',
  'DTEND;TZID=Europe/Berlin:20270210T203000',
  'UID:series@google.com',
  'RECURRENCE-ID;TZID=Europe/Berlin:20270203T190000',
  'SUMMARY:IPv6 table\\, a week later',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20270303T190000',
  'UID:series@google.com',
  'RECURRENCE-ID:20270303T180000Z',
  'STATUS:CANCELLED',
  'SUMMARY:IPv6 table',
  'END:VEVENT',
);

/** As Indico exports: UTC, an address of its own, a line folded in the middle of a character. */
export const INDICO = foldedWithin(
  'ç',
  calendarOf(
    'BEGIN:VEVENT',
    'SUMMARY:Réunion IPv6 à Besançon',
    'DTSTART:20270511T070000Z',
    'DTEND:20270512T150000Z',
    'DTSTAMP:20261101T120000Z',
    'UID:indico-event-1234@indico.nog.example',
    'DESCRIPTION:https://indico.nog.example/event/1234/',
    'LOCATION:Besançon\\, France',
    'URL:https://indico.nog.example/event/1234/',
    'END:VEVENT',
  ),
);

/** Folds each line between the two octets of a letter, as writers that count octets do. */
function foldedWithin(letter: string, text: string): Uint8Array {
  const octets = Buffer.from(letter).toString('latin1');
  const folded = Buffer.from(text)
    .toString('latin1')
    .replaceAll(octets, `${octets.slice(0, 1)}\r\n ${octets.slice(1)}`);
  return Buffer.from(folded, 'latin1');
}

/** As Outlook exports: a zone of its own under a name of Windows, a whole day as two midnights. */
export const OUTLOOK = `\ufeff${calendarOf(
  'METHOD:PUBLISH',
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'CLASS:PUBLIC',
  'DTSTART;TZID="W. Europe Standard Time":20270601T093000',
  'DTEND;TZID="W. Europe Standard Time":20270601T170000',
  'LOCATION:https://meet.example/j/123?pwd=secret',
  'SUMMARY;LANGUAGE=en-gb:IPv6 course',
  'UID:040000008200E00074C5B7101A82E008',
  'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
  'BEGIN:VALARM',
  'TRIGGER:-PT15M',
  'ACTION:DISPLAY',
  'DESCRIPTION:Reminder',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID="W. Europe Standard Time":20270111T000000',
  'DTEND;TZID="W. Europe Standard Time":20270112T000000',
  'SUMMARY:IPv6 exam',
  'UID:040000008200E00074C5B7101A82E009',
  'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
  'END:VEVENT',
)}`;

/** As Meetup exports: an IANA zone that is defined for a year only, and an event called off. */
export const MEETUP = calendarOf(
  'X-WR-CALNAME:Events - IPv6 Meetup',
  'BEGIN:VTIMEZONE',
  'TZID:America/New_York',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'DTSTART:20261101T020000',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:event_311111111@meetup.com',
  'DTSTAMP:20261110T000000Z',
  'DTSTART;TZID=America/New_York:20270715T183000',
  'DTEND;TZID=America/New_York:20270715T203000',
  'STATUS:CONFIRMED',
  'SUMMARY:IPv6 at home',
  'URL;VALUE=URI:https://www.meetup.com/ipv6-home/events/311111111/',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:event_322222222@meetup.com',
  'DTSTART;TZID=America/New_York:20270116T183000',
  'STATUS:CANCELLED',
  'SUMMARY:IPv6 at sea',
  'END:VEVENT',
);
