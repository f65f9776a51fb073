import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeEncode } from 'zod';
import { calendarEvents } from '../../../src/model/calendars.ts';
import { calendarOf, eventOf, GOOGLE, MEETUP, OUTLOOK, sampleCalendar } from './sample-feeds.ts';
import { harvestedRows, harvestFeeds, readSample } from './sample-harvest.ts';

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
    const { problems, crops } = harvestFeeds({ nog: feed });
    expect(problems).toMatchObject([
      { severity: 'error', file: 'calendars/nog.ics', line, message },
    ]);
    expect(harvestedRows({ crops })).toEqual([]);
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
    ['a rule of no kind', [START, 'RRULE:FREQ=NEVER'], 'invalid frequency'],
    ['a line that says nothing', [START, 'nothing'], 'nothing'],
  ])('leaves out an event with %s, and keeps the others', (_, lines, words) => {
    const good = eventOf('UID:good', 'SUMMARY:Good', START);
    const { problems, crops } = harvestFeeds({
      nog: calendarOf(...eventOf('UID:bad', ...lines), ...good),
    });
    expect(problems).toMatchObject([
      { severity: 'warning', line: 4, message: expect.stringContaining('left out: ') },
    ]);
    expect(problems[0]?.message).toContain(words);
    expect(harvestedRows({ crops })).toMatchObject([{ name: 'Good' }]);
  });

  it.each([
    'DTSTAMP:garbage',
    'LAST-MODIFIED:2027',
    'SEQUENCE:many',
    'STATUS;VALUE=DATE:CONFIRMED',
  ])('keeps an event of which only %s is not as it should be', (line) => {
    const twice = [...eventOf(START, line), ...eventOf(START, line)];
    const { problems, crops } = harvestFeeds({ nog: calendarOf(...twice) });
    expect(harvestedRows({ crops })).toMatchObject([{ name: 'IPv6 day' }]);
    expect(problems).toMatchObject([
      { line: 4, message: 'passed over: line 10 is its newer version' },
    ]);
  });

  it('refuses a calendar of which more than a few events, and a tenth, are left out', () => {
    const bad = ['a', 'b', 'c'].flatMap((id) => eventOf(`UID:${id}`));
    const { problems } = harvestFeeds({ nog: calendarOf(...bad, ...eventOf(START)) });
    expect(problems.at(-1)).toMatchObject({ severity: 'error', value: '3 of 4' });
  });

  it('does not follow a zone that changes its clocks every second', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Odd', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'];
    const rule = ['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'RRULE:FREQ=SECONDLY', 'END:STANDARD'];
    const event = eventOf('DTSTART;TZID=Odd:20270110T100000');
    const { problems } = harvestFeeds({
      nog: calendarOf(...zone, ...rule, 'END:VTIMEZONE', ...event),
    });
    expect(problems).toMatchObject([{ message: expect.stringContaining('unknown zone') }]);
  });

  it.each(['javascript:alert(1)', 'http://plain.example/', 'https://a:b@c.example/', 'no address'])(
    'links to the calendar’s page and not to %s',
    (address) => {
      expect(readSample(calendarOf(...eventOf(START, `URL:${address}`)))).toMatchObject([
        { url: 'https://nog.example/events/' },
      ]);
    },
  );

  it('says when a file is of no calendar that is listed, and reads it not', () => {
    const outcome = harvestFeeds({ stray: GOOGLE }, [sampleCalendar()]);
    expect(harvestedRows(outcome)).toEqual([]);
    expect(outcome).toMatchObject({ asOf: null, files: [], problems: [{ severity: 'warning' }] });
  });
});

describe('calendars damaged at random', () => {
  const FEEDS = [GOOGLE, OUTLOOK, MEETUP];
  const damage = tuple(integer({ min: 0, max: 3000 }), integer({ min: 0, max: 12 }));
  const pieces = constantFrom(
    '',
    '\r\nDTSTAMP:x',
    '\r\n',
    ':',
    ';',
    '9',
    'Z',
    '\r\nRRULE:FREQ=WEEKLY',
    '\0',
    '=',
  );

  it('never stop the reading, and give no row that is not sound', () => {
    assert(
      property(constantFrom(...FEEDS), damage, pieces, (feed, [at, length], piece) => {
        const damaged = feed.slice(0, at) + piece + feed.slice(at + length);
        const { problems, crops } = harvestFeeds({ nog: damaged });
        for (const row of harvestedRows({ crops }))
          expect(safeEncode(calendarEvents.row, row).success, JSON.stringify(row)).toBe(true);
        for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
