import { assert, constantFrom, property, record, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeEncode } from 'zod';
import { calendarEvents } from '../../../src/model/calendars.ts';
import { outlinesOf, unfoldLines } from './feed-lines.ts';
import { calendarOf, eventOf } from './sample-feeds.ts';
import { harvestedRows, harvestFeeds, readSample } from './sample-harvest.ts';

/*
 * Nothing here is timed: what hangs, hangs the test. What takes long is known by what it is refused for – the limits
 * are in lines, letters, parts, dates and steps, and none is the time itself.
 */

const START = 'DTSTART:20270110T100000Z';
const GOOD = eventOf('UID:good', 'SUMMARY:Good', START);
const TOO_LONG = /is read in \d+ seconds/;

function soundRowsOf(feed: string | Uint8Array) {
  const { problems, crops } = harvestFeeds({ nog: feed });
  const rows = harvestedRows({ crops });
  for (const row of rows)
    expect(safeEncode(calendarEvents.row, row).success, JSON.stringify(row)).toBe(true);
  for (const { message } of problems) expect(message).not.toMatch(TOO_LONG);
  return { rows, problems };
}

describe('an event meant to be long to read', () => {
  it.each([
    ['a length of aeons', [START, 'DURATION:P99999999999W'], 'expected at most 60 days'],
    [
      'a length beyond numbers',
      [START, `DURATION:P${'9'.repeat(400)}W`],
      'expected at most 60 days',
    ],
    ['a length backwards', [START, 'DURATION:-P99999999W'], 'expected at most 60 days'],
    ['the last year of all', ['DTSTART:99991231T235959Z'], 'expected a year 1970 to 2100'],
    ['the first year of all', ['DTSTART:00000101T000000Z'], 'expected a year 1970 to 2100'],
    ['a step of nothing', [START, 'RRULE:FREQ=DAILY;INTERVAL=0'], 'expected a number above 0'],
    ['a step beyond time', [START, 'RRULE:FREQ=DAILY;INTERVAL=999999999'], 'expected a number'],
    ['every second', [START, 'RRULE:FREQ=SECONDLY'], 'expected a rule of days'],
    ['every day twice', [START, 'RRULE:FREQ=DAILY;BYHOUR=1,2'], 'expected one time a day'],
    [
      'a line without end',
      [START, `SUMMARY:${'x'.repeat(300_000)}`],
      'expected at most 200000 letters',
    ],
    ['a parameter without end', [START, `SUMMARY;X="${'x'.repeat(3000)}":x`], 'expected at most'],
    ['quotes without end', [START, `SUMMARY;X=${'"'.repeat(100_001)}:x`], 'expected a value'],
    [
      'a period for a date',
      [START, 'RDATE;VALUE=PERIOD:20270110T100000Z/P99999999W'],
      'expected a date',
    ],
  ])('is left out: %s', (_, lines, words) => {
    const { rows, problems } = soundRowsOf(calendarOf(...eventOf('UID:bad', ...lines), ...GOOD));
    expect(rows).toMatchObject([{ name: 'Good' }]);
    expect(problems.map(({ message }) => message).join()).toContain(words);
  });

  it.each([
    ['a count beyond sense', ['RRULE:FREQ=WEEKLY;COUNT=999999999'], 51],
    ['a series until the end of days', ['RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z'], 51],
    ['a rule that nothing fulfils', ['RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU'], 0],
    ['ten thousand dates left out', ['RRULE:FREQ=WEEKLY;COUNT=2', datesLine('EXDATE')], 0],
  ])('is read where it only looks so: %s', (_, lines, dates) => {
    expect(soundRowsOf(calendarOf(...eventOf(START, ...lines))).rows).toHaveLength(dates);
  });

  it('is left out where it has ten thousand dates', () => {
    const { problems } = soundRowsOf(calendarOf(...eventOf(START, datesLine('RDATE'))));
    expect(problems).toMatchObject([{ message: expect.stringContaining('at most 100 dates') }]);
  });

  it('may have other parts within, which are not read', () => {
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-P99999999999W', 'STATUS:CANCELLED', 'END:VALARM'];
    const { rows, problems } = soundRowsOf(calendarOf(...eventOf(START, ...alarm, 'no name')));
    expect([rows, problems[0]?.message]).toEqual([[], expect.stringContaining('found no name')]);
    expect(soundRowsOf(calendarOf(...eventOf(START, ...alarm))).problems).toEqual([]);
  });
});

describe('a calendar meant to be long to read', () => {
  const MEGABYTE = 1024 * 1024;
  const times = (text: string, bytes = MEGABYTE) => text.repeat(Math.ceil(bytes / text.length));
  const zone = (...lines: string[]) => ['BEGIN:VTIMEZONE', 'TZID:Odd', ...lines, 'END:VTIMEZONE'];
  const winter = [
    'BEGIN:STANDARD',
    'DTSTART:00010101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
  ];
  const inOdd = eventOf('DTSTART;TZID=Odd:20270110T100000');

  it.each([
    [
      'parts within each other',
      times('BEGIN:X\r\n', 4.5 * MEGABYTE),
      'expected at most 400000 lines',
    ],
    [
      'fewer parts within each other',
      times('BEGIN:X\r\n'),
      'expected at most 10 parts in each other',
    ],
    ['dates', `RDATE:${times('20270101,')}`, 'expected at most 1000000 letters of dates'],
    ['empty lines', times('\n'), 'expected at most 400000 lines'],
    ['thousands of series', eventsWith('RRULE:FREQ=WEEKLY', 1500), 'expected at most 1000 series'],
  ])('is refused: %s', (_, body, words) => {
    const { problems } = soundRowsOf(calendarOf(body));
    expect(problems).toMatchObject([
      { severity: 'error', message: expect.stringContaining(words) },
    ]);
  });

  it.each([
    ['one line', `X-NOTE:${times('x', 4 * MEGABYTE)}`],
    ['one line in folds', `X-NOTE:${times('\r\n x', MEGABYTE)}`],
    ['an edge that is none', `BEGIN:${times(' ', MEGABYTE)}x`],
    ['its zone', `X-WR-TIMEZONE:${times('A/', MEGABYTE)}`],
    ['parameters of its zone', `X-WR-TIMEZONE${times(';a=b', MEGABYTE)}`],
    [
      'calendars behind it',
      `END:VCALENDAR\r\n${times('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')}BEGIN:VCALENDAR`,
    ],
  ])('is read or refused, but ends: %s', (_, body) => {
    const { rows, problems } = soundRowsOf(calendarOf(body, ...GOOD));
    expect(rows.length + problems.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'thousands of changes',
      Array(3000)
        .fill([...winter, 'END:STANDARD'])
        .flat(),
    ],
    [
      'a rule nothing fulfils',
      [...winter, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=9XX', 'END:STANDARD'],
    ],
    [
      'rules since the first year',
      Array(3)
        .fill([...winter, 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU', 'END:STANDARD'])
        .flat(),
    ],
    ['two rules in one', [...winter, 'RRULE:FREQ=YEARLY;BYSECOND=1,2,3', 'END:STANDARD']],
  ])('has no zone of %s', (_, lines) => {
    const { problems } = soundRowsOf(calendarOf(...zone(...lines), ...inOdd));
    expect(problems.map(({ message }) => message).join()).toMatch(
      /unknown zone|VTIMEZONE left out/,
    );
  });

  it.each([
    ['SUMMARY', times('<', 150_000)],
    ['SUMMARY', times('<b>&', 150_000)],
    ['SUMMARY', `${times(' ', 150_000)}x`],
    ['SUMMARY', times('(', 150_000)],
    ['SUMMARY', times(' -', 150_000)],
    ['SUMMARY', times('\u0301', 60_000)],
    ['LOCATION', times(', ', 150_000)],
    ['LOCATION', `${times('. ', 150_000)}x`],
    ['DESCRIPTION', times('ip ', 150_000)],
    ['URL', `https://${times('a.', 150_000)}`],
    ['EXDATE', times(',', 150_000)],
    ['RRULE', times('FREQ=DAILY;', 150_000)],
    ['RRULE', `FREQ=DAILY;BYMONTHDAY=${times('1,', 150_000)}1`],
    ['UID', times('x', 150_000)],
    ['STATUS', times('RESCHEDULED ', 150_000)],
    ['DURATION', times('P', 150_000)],
    ['DTEND', times('2027', 150_000)],
    ['CATEGORIES', times('a\\,', 150_000)],
  ])('has sound rows or none, whatever stands in %s', (name, value) => {
    soundRowsOf(calendarOf(...eventOf(START, `${name}:${value}`), ...GOOD));
  });
});

describe('names that mean something to the language', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'are names like any: %s',
    (name) => {
      const lines = [
        `UID:${name}`,
        `${name}:x`,
        `X-${name};${name}=1:x`,
        `CATEGORIES;${name}=${name}:x`,
      ];
      expect(soundRowsOf(calendarOf(...eventOf(START, ...lines))).rows).toHaveLength(1);
      const { problems } = soundRowsOf(
        calendarOf(`X-WR-TIMEZONE:${name}`, ...eventOf(`DTSTART;TZID=${name}:20270110T100000`)),
      );
      expect(problems).toMatchObject([
        { message: expect.stringContaining('unknown zone'), value: name },
      ]);
      for (const line of [
        `DTSTART;VALUE=${name}:20270110T100000Z`,
        `RRULE:FREQ=${name}`,
        `RRULE:${name}=1`,
      ])
        soundRowsOf(calendarOf(...eventOf(START, line)));
    },
  );
});

describe('texts of others', () => {
  it('lose what cannot be seen, turns their direction, or is no letter', () => {
    const title = 'IPv6 \u202eyad\u202c \u0007\u0000\u200b\ufffd\uffffday \u2066x\u2069 \ud83c';
    const [row] = soundRowsOf(calendarOf(...eventOf(START, `SUMMARY:${title}`))).rows;
    expect(row?.name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\ufff9-\uffff]/u);
    expect(row?.name).toContain('IPv6 yad day x');
  });

  it('are cut, and no markup of theirs is kept', () => {
    const title = `<script>alert(1)</script><img src=x onerror=alert(1)>IPv6 ${'very '.repeat(3000)}long`;
    const [row] = readSample(calendarOf(...eventOf(START, `SUMMARY:${title}`)));
    expect(row?.name).toMatch(/^IPv6 very [^<>]*…$/);
    expect(row?.name.length).toBeLessThanOrEqual(200);
  });
});

describe('a megabyte of anything', () => {
  const SIZE = 1024 * 1024;
  const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / Math.max(piece.length, 1)));

  it('is taken apart without an exception', () => {
    assert(
      property(uint8Array({ minLength: 1, maxLength: 64 }), (piece) => {
        const bytes = Buffer.alloc(SIZE, piece);
        const lines = unfoldLines(bytes);
        if (Array.isArray(lines)) outlinesOf(lines);
      }),
      { numRuns: 10 },
    );
  });

  it('within an event gives sound rows or a problem', () => {
    const names = constantFrom(
      'SUMMARY',
      'DTSTART',
      'RRULE',
      'EXDATE',
      'X-A',
      'BEGIN',
      'LOCATION',
      '',
    );
    const signs = constantFrom(':', ';A=', ';A="', '\r\n ', '\r\n', ':FREQ=', ';TZID=', ',');
    assert(
      property(
        record({ names, signs, piece: string({ minLength: 1, maxLength: 12 }) }),
        (parts) => {
          const line = `${parts.names}${parts.signs}`;
          for (const body of [line + filled(parts.piece), filled(line + parts.piece)])
            soundRowsOf(calendarOf(...eventOf(START, body), ...GOOD));
        },
      ),
      { numRuns: 12 },
    );
  });
});

function datesLine(name: string): string {
  const days = Array.from({ length: 10_000 }, (_, day) => {
    const date = new Date(Date.UTC(2027, 0, 10 + (day % 350), 10, 0, Math.floor(day / 350)));
    return date.toISOString().replace(/[-:]|\.\d+/g, '');
  });
  return `${name}:${days.join(',')}`;
}

function eventsWith(line: string, many: number): string {
  const events = Array.from({ length: many }, (_, at) => eventOf(`UID:${at}`, START, line));
  return events.flat().join('\r\n');
}
