import { describe, expect, it } from 'vitest';
import { SEASON } from '../fixture.ts';
import type { Harvest } from '../source.ts';
import {
  calendarOf,
  eventOf,
  GOOGLE,
  INDICO,
  MEETUP,
  OUTLOOK,
  sampleCalendar,
} from './sample-feeds.ts';
import { calendarsSource } from './source.ts';

const NAMES = new Map([
  ['malaysia', 'MY'],
  ['france', 'FR'],
]);
const harvest = (
  feeds: Readonly<Record<string, string | Uint8Array>>,
  calendars = Object.keys(feeds).map((id) => sampleCalendar({ id })),
): Harvest =>
  calendarsSource.harvest(
    Object.entries(feeds).map(([id, content]) => ({
      name: `calendars/${id}.ics`,
      bytes: Buffer.from(content as string),
    })),
    { ...SEASON, today: '2026-11-24', calendars, placeNames: NAMES },
  );
const rowsOf = ({ crops }: Harvest) => crops.flatMap(({ rows }) => rows);
const read = (feed: string | Uint8Array) => rowsOf(harvest({ nog: feed }));
const dates = (feed: string) => read(feed).map(({ start }) => start);

describe('calendars as others export them', () => {
  it('reads Google’s: days of the calendar’s own zone, whole days, a series with gaps and moved dates', () => {
    const { problems } = harvest({ nog: GOOGLE });
    expect(problems).toEqual([]);
    expect(read(GOOGLE)).toMatchObject([
      {
        ...{
          id: expect.stringMatching(/^nog-[0-9a-f]{12}$/),
          name: 'Night of the IPv6-only networks',
          kind: 'operators',
        },
        ...{ who: 'A Network Operators’ Group', place: 'Kuala Lumpur, Malaysia', country: 'MY' },
        // In UTC it is the evening before.
        ...{ start: '2027-03-06', end: '2027-03-06', starts_at: '2027-03-05T16:30Z' },
        ...{ ends_at: '2027-03-05T18:00Z', url: 'https://nog.example/events/' },
        ...{ checked: '2026-11-24', source: 'nog', areas: ['150'], languages: ['en'] },
      },
      { name: 'Operators’ week', start: '2027-06-14', end: '2027-06-17', starts_at: null },
      { name: 'IPv6 table', start: '2026-11-04', starts_at: '2026-11-04T18:00Z' },
      { name: 'IPv6 table', start: '2026-12-02' },
      { name: 'IPv6 table', start: '2027-04-07', starts_at: '2027-04-07T17:00Z' },
      { name: 'IPv6 table', start: '2027-05-05' },
      { name: 'IPv6 table', start: '2027-06-02' },
      { name: 'IPv6 table, a week later', start: '2027-02-10' },
    ]);
  });

  it('reads Indico’s: letters cut by a fold, and the event’s own address', () => {
    expect(read(INDICO)).toMatchObject([
      {
        ...{ name: 'Réunion IPv6 à Besançon', place: 'Besançon, France', country: 'FR' },
        ...{ start: '2027-05-11', end: '2027-05-12' },
        url: 'https://indico.nog.example/event/1234/',
      },
    ]);
  });

  it('reads Outlook’s: a mark of byte order, zones of Windows, midnights, no addresses of meetings', () => {
    expect(read(OUTLOOK)).toMatchObject([
      { name: 'IPv6 course', starts_at: '2027-06-01T07:30Z', place: '', country: null },
      { name: 'IPv6 exam', start: '2027-01-11', end: '2027-01-11' },
    ]);
  });

  it('reads Meetup’s: the true zone though the feed defines only its winter, nothing called off', () => {
    expect(read(MEETUP)).toMatchObject([
      {
        ...{ name: 'IPv6 at home', starts_at: '2027-07-15T22:30Z' },
        url: 'https://www.meetup.com/ipv6-home/events/311111111/',
      },
    ]);
  });
});

describe('dates of events', () => {
  it('keep within the window, both ends included', () => {
    const on = (day: string) => eventOf(`UID:${day}`, `DTSTART;VALUE=DATE:${day}`);
    const days = ['20261024', '20261025', '20271229', '20271230'];
    expect(dates(calendarOf(...days.flatMap(on)))).toEqual(['2026-10-25', '2027-12-29']);
  });

  it('follow a series without end only through the window', () => {
    const weekly = eventOf('DTSTART:20200106T100000Z', 'RRULE:FREQ=WEEKLY');
    const found = dates(calendarOf(...weekly));
    expect([found.length, found[0], found.at(-1)]).toEqual([62, '2026-10-26', '2027-12-27']);
  });

  it('take in dates given one by one, and leave out those excluded', () => {
    const given = eventOf(
      'DTSTART;VALUE=DATE:20270110',
      'RDATE;VALUE=DATE:20270210,20270310',
      'EXDATE;VALUE=DATE:20270210',
    );
    expect(dates(calendarOf(...given))).toEqual(['2027-01-10', '2027-03-10']);
  });

  it('change from a date on where the feed says so', () => {
    const series = [
      ...eventOf('DTSTART:20270104T100000Z', 'DTEND:20270104T110000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      ...eventOf(
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20270118T100000Z',
        'DTSTART:20270119T100000Z',
        'DTEND:20270119T110000Z',
        'SUMMARY:IPv6 day\\, on Tuesdays',
      ),
    ];
    expect(read(calendarOf(...series)).map(({ name, start }) => [start, name])).toEqual([
      ['2027-01-04', 'IPv6 day'],
      ['2027-01-11', 'IPv6 day'],
      ['2027-01-19', 'IPv6 day, on Tuesdays'],
      ['2027-01-26', 'IPv6 day, on Tuesdays'],
    ]);
  });

  it('are none when the whole series is called off, moved dates included', () => {
    const series = [
      ...eventOf('DTSTART:20270104T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=4', 'STATUS:CANCELLED'),
      ...eventOf('RECURRENCE-ID:20270111T100000Z', 'DTSTART:20270112T100000Z'),
    ];
    expect(dates(calendarOf(...series))).toEqual([]);
  });

  it('have no moment where no zone is given or nobody knows it, but keep their day', () => {
    const floating = eventOf('UID:a', 'SUMMARY:A', 'DTSTART:20270110T233000', 'DURATION:PT2H');
    const lost = eventOf('UID:b', 'SUMMARY:B', 'DTSTART;TZID=Mars/Olympus:20270110T100000');
    const { problems, crops } = harvest({ nog: calendarOf(...floating, ...lost) });
    expect(rowsOf({ crops } as Harvest)).toMatchObject([
      { start: '2027-01-10', end: '2027-01-11', starts_at: null },
      { start: '2027-01-10', end: '2027-01-10', starts_at: null },
    ]);
    expect(problems).toMatchObject([{ severity: 'warning', line: 0, value: 'Mars/Olympus' }]);
  });
});

describe('which events are kept', () => {
  const FEED = calendarOf(
    ...eventOf('UID:a', 'SUMMARY:IPv6-only', 'DTSTART;VALUE=DATE:20270110'),
    ...eventOf(
      'UID:b',
      'SUMMARY:Peering',
      'DESCRIPTION:All of IP version 6',
      'DTSTART;VALUE=DATE:20270111',
    ),
    ...eventOf('UID:c', 'SUMMARY:v6ops', 'DTSTART;VALUE=DATE:20270112'),
    ...eventOf('UID:d', 'SUMMARY:Lunch', 'DTSTART;VALUE=DATE:20270113'),
  );

  it('is all of a listed series, and of other calendars what speaks of IPv6', () => {
    expect(read(FEED)).toHaveLength(4);
    const some = harvest({ nog: FEED }, [sampleCalendar({ keep: 'ipv6' })]);
    expect(rowsOf(some).map(({ name }) => name)).toEqual(['IPv6-only', 'Peering', 'v6ops']);
  });

  it('is one of two calendars that have it, by its id or as it looks', () => {
    const day = 'DTSTART;VALUE=DATE:20270110';
    const feeds = {
      a: calendarOf(
        ...eventOf('UID:1', 'SUMMARY:IPv6 Day', day),
        ...eventOf('UID:2', day, 'SUMMARY:X'),
      ),
      b: calendarOf(
        ...eventOf('UID:3', 'SUMMARY:ipv6 day!', day),
        ...eventOf('UID:2', day, 'SUMMARY:Y'),
      ),
    };
    const rows = rowsOf(harvest(feeds));
    expect(rows.map(({ name, source }) => `${source} ${name}`)).toEqual(['a IPv6 Day', 'a X']);
  });

  it('is the newer version of two with one id', () => {
    const version = (sequence: number, title: string) =>
      eventOf(`SEQUENCE:${sequence}`, `SUMMARY:${title}`, 'DTSTART;VALUE=DATE:20270110');
    const { problems, crops } = harvest({
      nog: calendarOf(...version(10, 'New'), ...version(9, 'Old')),
    });
    expect(rowsOf({ crops } as Harvest)).toMatchObject([{ name: 'New' }]);
    expect(problems).toMatchObject([
      { line: 10, message: 'event left out: line 4 is its newer version' },
    ]);
  });
});

describe('calendars that are not as they should be', () => {
  const START = 'DTSTART:20270110T100000Z';

  it.each([
    ['HTML', '<!DOCTYPE html><html></html>', 1, 'expected BEGIN:VCALENDAR'],
    ['nothing', '', 0, 'expected END:VCALENDAR as the last line'],
    ['a cut file', GOOGLE.slice(0, 900), 36, 'expected END:VCALENDAR as the last line'],
    ['a part left out', calendarOf('BEGIN:VEVENT', START), 6, 'expected END:VEVENT'],
    [
      'another encoding',
      Buffer.from(calendarOf(...eventOf('SUMMARY:Caf\u00e9')), 'latin1'),
      6,
      'expected text in UTF-8',
    ],
    ['10 MB', calendarOf('X'.repeat(10 * 1024 * 1024)), 0, 'expected at most 5242880 bytes'],
    [
      '6,000 events',
      calendarOf(...Array(6000).fill(eventOf(START)).flat()),
      25_004,
      'expected at most 5000 events',
    ],
  ])('refuses %s', (_, feed, line, message) => {
    const { problems, crops } = harvest({ nog: feed });
    expect(problems).toMatchObject([
      { severity: 'error', file: 'calendars/nog.ics', line, message },
    ]);
    expect(rowsOf({ crops } as Harvest)).toEqual([]);
  });

  it.each([
    ['no DTSTART', ['DTEND:20270110T110000Z'], 'expected DTSTART, found none'],
    [
      'a bad date',
      ['DTSTART:20271310T100000Z'],
      'expected a date in DTSTART, found 2027-13-10T10:00:00Z',
    ],
    ['no date', ['DTSTART:tomorrow'], 'expected a date in DTSTART'],
    ['a distant year', ['DTSTART:99991231T000000Z'], 'expected a year 1970 to 2100'],
    [
      'an end before its start',
      [START, 'DTEND:20270110T090000Z'],
      'expected an end after the start',
    ],
    ['a year’s length', [START, 'DTEND:20280110T090000Z'], 'expected at most 60 days'],
    ['no title', [START, 'SUMMARY: '], 'expected a title (SUMMARY)'],
    ['a daily series', [START, 'RRULE:FREQ=DAILY'], 'expected at most 100 dates'],
    ['a series by the second', [START, 'RRULE:FREQ=SECONDLY'], 'expected a rule of days'],
    [
      'a rule nothing fulfils',
      [START, 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU'],
      'expected a rule that some date fulfils',
    ],
    ['a rule of no kind', [START, 'RRULE:FREQ=NEVER'], 'invalid frequency'],
    ['a line that says nothing', [START, 'nothing'], 'nothing'],
  ])('leaves out an event with %s, and keeps the others', (_, lines, words) => {
    const good = eventOf('UID:good', 'SUMMARY:Good', START);
    const { problems, crops } = harvest({
      nog: calendarOf(...eventOf('UID:bad', ...lines), ...good),
    });
    expect(problems).toMatchObject([
      { severity: 'warning', line: 4, message: expect.stringContaining('left out: ') },
    ]);
    expect(problems[0]?.message).toContain(words);
    expect(rowsOf({ crops } as Harvest)).toMatchObject([{ name: 'Good' }]);
  });

  it('refuses a calendar of which more than a few events, and a tenth, are left out', () => {
    const bad = ['a', 'b', 'c'].flatMap((id) => eventOf(`UID:${id}`));
    const { problems } = harvest({ nog: calendarOf(...bad, ...eventOf(START)) });
    expect(problems.at(-1)).toMatchObject({ severity: 'error', value: '3 of 4' });
  });

  it('does not follow a zone that changes its clocks every second', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Odd', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'];
    const rule = ['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'RRULE:FREQ=SECONDLY', 'END:STANDARD'];
    const event = eventOf('DTSTART;TZID=Odd:20270110T100000');
    const { problems } = harvest({ nog: calendarOf(...zone, ...rule, 'END:VTIMEZONE', ...event) });
    expect(problems).toMatchObject([{ message: expect.stringContaining('unknown zone') }]);
  });

  it.each(['javascript:alert(1)', 'http://plain.example/', 'https://a:b@c.example/', 'no address'])(
    'links to the calendar’s page and not to %s',
    (address) => {
      expect(read(calendarOf(...eventOf(START, `URL:${address}`)))).toMatchObject([
        { url: 'https://nog.example/events/' },
      ]);
    },
  );

  it('says when a file is of no calendar that is listed, and reads it not', () => {
    const outcome = harvest({ stray: GOOGLE }, [sampleCalendar()]);
    expect(rowsOf(outcome)).toEqual([]);
    expect(outcome).toMatchObject({ asOf: null, files: [], problems: [{ severity: 'warning' }] });
  });
});

describe('rows that are in the table already', () => {
  it('give way where their calendar was read or is listed no more, and stay where it was not read', () => {
    const listed = [sampleCalendar(), sampleCalendar({ id: 'other' })];
    const { crops, keepsEarlier } = harvest({ nog: GOOGLE }, listed);
    const replaces = (source: string) => crops[0]?.replaces({ source });
    expect(['nog', 'other', 'gone'].map(replaces)).toEqual([true, false, true]);
    expect(['other.ics', 'gone.ics'].map(keepsEarlier)).toEqual([true, false]);
  });
});
