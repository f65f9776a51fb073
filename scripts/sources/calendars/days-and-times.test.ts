import { describe, expect, it } from 'vitest';
import { calendarOf, eventOf } from './sample-feeds.ts';
import { harvestFeeds, readSample } from './sample-harvest.ts';

const datesOf = (...lines: string[]) => readSample(calendarOf(...lines)).map(({ start }) => start);
const TIMED = [
  'DTSTART;TZID=Europe/Oslo:20270104T190000',
  'DTEND;TZID=Europe/Oslo:20270104T203000',
];
const MONDAYS = ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'];
const DAYS = ['DTSTART;VALUE=DATE:20270104', 'DTEND;VALUE=DATE:20270105'];

describe('the end of a series', () => {
  it.each([
    // A day for a timed series, as Google exports; RFC 5545, 3.3.10 asks for a moment.
    ['a day', 'UNTIL=20270125'],
    ['a moment in UTC', 'UNTIL=20270125T180000Z'],
    ['the last moment of the day, as Outlook writes', 'UNTIL=20270125T225959Z'],
    ['a time without a zone', 'UNTIL=20270125T190000'],
  ])('may be %s where it has times', (_, until) => {
    expect(datesOf(...eventOf(...TIMED, `RRULE:FREQ=WEEKLY;${until}`))).toEqual(MONDAYS);
  });

  it('leaves out the date behind it, by the clock of the series', () => {
    const of = (until: string) => datesOf(...eventOf(...TIMED, `RRULE:FREQ=WEEKLY;UNTIL=${until}`));
    expect(of('20270125T175959Z')).toEqual(MONDAYS.slice(0, 3));
    expect(of('20270124')).toEqual(MONDAYS.slice(0, 3));
  });

  it.each(['20270125', '20270125T000000Z', '20270125T120000Z', '20270125T000000'])(
    'may be %s where it has days',
    (until) => {
      expect(datesOf(...eventOf(...DAYS, `RRULE:FREQ=WEEKLY;UNTIL=${until}`))).toEqual(MONDAYS);
    },
  );

  it('is the midnight of the calendar’s own zone where it writes that in UTC', () => {
    const lines = eventOf(...DAYS, 'RRULE:FREQ=WEEKLY;UNTIL=20270124T230000Z');
    expect(datesOf('X-WR-TIMEZONE:Europe/Oslo', ...lines)).toEqual(MONDAYS);
  });

  it('may lie in the year 9999', () => {
    expect(datesOf(...eventOf(...TIMED, 'RRULE:FREQ=WEEKLY;UNTIL=99991231'))).toHaveLength(52);
  });
});

describe('a rule', () => {
  it.each([
    'freq=weekly;count=4',
    'FREQ=WEEKLY;COUNT=4;',
    'FREQ=WEEKLY;COUNT=4;BYHOUR=19;BYMINUTE=0',
  ])('may be written %s', (rule) => {
    expect(datesOf(...eventOf(...TIMED, `RRULE:${rule}`))).toEqual(MONDAYS);
  });
});

describe('a date that is excluded', () => {
  it.each([
    'EXDATE;VALUE=DATE:20270111',
    'EXDATE:20270111',
    'EXDATE:20270111T180000Z',
    'EXDATE;TZID=Europe/Paris:20270111T190000',
    'EXDATE;TZID=America/New_York:20270111T130000',
    'EXDATE;TZID=Europe/Oslo:20260101T190000,20270111T190000',
    'EXDATE;TZID=Europe/Oslo:20260101T190000,20270111',
  ])('may be written %s where the series has times', (line) => {
    const dates = datesOf(...eventOf(...TIMED, 'RRULE:FREQ=WEEKLY;COUNT=4', line));
    expect(dates).toEqual(MONDAYS.filter((day) => day !== '2027-01-11'));
  });

  it.each([
    'EXDATE;VALUE=DATE:20270111',
    'EXDATE:20270111T000000Z',
    'EXDATE:20270111T000000',
    'EXDATE;TZID=Europe/Oslo:20270111T000000',
    'EXDATE;VALUE=DATE:20270111T000000',
  ])('may be written %s where the series has days', (line) => {
    const dates = datesOf(...eventOf(...DAYS, 'RRULE:FREQ=WEEKLY;COUNT=4', line));
    expect(dates).toEqual(MONDAYS.filter((day) => day !== '2027-01-11'));
  });

  it('is none where the hour is another', () => {
    const line = 'EXDATE;TZID=Europe/Oslo:20270111T180000';
    expect(datesOf(...eventOf(...TIMED, 'RRULE:FREQ=WEEKLY;COUNT=4', line))).toEqual(MONDAYS);
  });

  it('is not refused in the first year of all, as .NET writes what is empty', () => {
    const line = 'EXDATE:00010101T000000Z';
    expect(datesOf(...eventOf(...TIMED, 'RRULE:FREQ=WEEKLY;COUNT=4', line))).toEqual(MONDAYS);
  });
});

describe('a date that is another', () => {
  it.each([
    'RECURRENCE-ID;VALUE=DATE:20270111',
    'RECURRENCE-ID:20270111',
    'RECURRENCE-ID:20270111T180000Z',
  ])('may be named %s where the series has times, and keeps its id', (line) => {
    const series = eventOf(...TIMED, 'RRULE:FREQ=WEEKLY;COUNT=4');
    const plain = readSample(calendarOf(...series)).find(({ start }) => start === '2027-01-11');
    const moved = eventOf(line, 'DTSTART;TZID=Europe/Oslo:20270113T190000');
    const rows = readSample(calendarOf(...series, ...moved));
    expect(rows.map(({ start }) => start).sort()).toEqual([
      ...['2027-01-04', '2027-01-13', '2027-01-18', '2027-01-25'],
    ]);
    expect(rows.find(({ start }) => start === '2027-01-13')?.id).toBe(plain?.id);
  });

  it.each(['RECURRENCE-ID:20270111T000000Z', 'RECURRENCE-ID;TZID=Europe/Oslo:20270111T000000'])(
    'may be named %s where the series has days',
    (line) => {
      const series = eventOf(...DAYS, 'RRULE:FREQ=WEEKLY;COUNT=4');
      const moved = eventOf(line, 'DTSTART;VALUE=DATE:20270113');
      expect(datesOf(...series, ...moved).sort()).toEqual([
        ...['2027-01-04', '2027-01-13', '2027-01-18', '2027-01-25'],
      ]);
    },
  );

  it('is one row though two entries name it in other forms', () => {
    const series = eventOf(...TIMED, 'RRULE:FREQ=WEEKLY;COUNT=2');
    const twice = ['RECURRENCE-ID:20270111T180000Z', 'RECURRENCE-ID;VALUE=DATE:20270111'].flatMap(
      (line) => eventOf(line, 'DTSTART;TZID=Europe/Oslo:20270113T190000'),
    );
    expect(datesOf(...series, ...twice)).toEqual(['2027-01-04', '2027-01-13']);
  });
});

describe('days without VALUE=DATE', () => {
  it('are whole days, the last of which is left out', () => {
    const rows = readSample(calendarOf(...eventOf('DTSTART:20270111', 'DTEND:20270113')));
    expect(rows).toMatchObject([{ start: '2027-01-11', end: '2027-01-12', starts_at: null }]);
  });

  it('need no end, may have a length, and may bear a zone that says nothing', () => {
    const end = (...lines: string[]) => readSample(calendarOf(...eventOf(...lines)))[0]?.end;
    expect(end('DTSTART:20270111')).toBe('2027-01-11');
    expect(end('DTSTART:20270111', 'DURATION:P2D')).toBe('2027-01-12');
    expect(end('DTSTART;TZID=Europe/Oslo:20270111', 'DTEND;TZID=Europe/Oslo:20270112')).toBe(
      '2027-01-11',
    );
    expect(end('DTSTART;VALUE=DATE:20270111T000000')).toBe('2027-01-11');
  });

  it.each([
    ['DTSTART:20270111', 'DTEND:20270112T000000', '2027-01-11'],
    ['DTSTART:20270111', 'DTEND:20270112T180000', '2027-01-12'],
    ['DTSTART:20270111T090000', 'DTEND:20270113', '2027-01-12'],
    ['DTSTART:20270111T090000', 'DTEND:20270111', '2027-01-11'],
  ])('may meet a time: %s and %s', (start, end, last) => {
    const rows = readSample(calendarOf(...eventOf(start, end)));
    expect(rows).toMatchObject([{ start: '2027-01-11', end: last }]);
  });

  it('may be given one by one for a series of times', () => {
    expect(datesOf(...eventOf(...TIMED, 'RDATE;VALUE=DATE:20270111'))).toEqual(MONDAYS.slice(0, 2));
  });
});

describe('several calendars in one file', () => {
  const part = (zone: string, uid: string, start: string) =>
    calendarOf(`X-WR-TIMEZONE:${zone}`, ...eventOf(`UID:${uid}`, start));

  it('have each their own zone to be shown in', () => {
    const start = 'DTSTART:20270110T230000Z';
    const rows = readSample(part('Europe/Oslo', 'a', start) + part('America/New_York', 'b', start));
    expect(rows.map(({ start: day }) => day)).toEqual(['2027-01-11', '2027-01-10']);
  });

  it('have each their own zones by name', () => {
    const own = (offset: string, uid: string) =>
      calendarOf(
        ...['BEGIN:VTIMEZONE', 'TZID:Office', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
        ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD', 'END:VTIMEZONE'],
        ...eventOf(`UID:${uid}`, 'DTSTART;TZID=Office:20270110T100000'),
      );
    const rows = readSample(own('+0200', 'a') + own('-0500', 'b'));
    expect(rows.map((row) => row.starts_at)).toEqual(['2027-01-10T08:00Z', '2027-01-10T15:00Z']);
  });

  it('may have parts of one series', () => {
    const series = calendarOf(...eventOf(...TIMED, 'RRULE:FREQ=WEEKLY;COUNT=2'));
    const moved = calendarOf(
      ...eventOf('RECURRENCE-ID:20270111T180000Z', 'DTSTART:20270113T180000Z'),
    );
    const { problems } = harvestFeeds({ nog: series + moved });
    expect(problems).toEqual([]);
    expect(readSample(series + moved).map(({ start }) => start)).toEqual([
      '2027-01-04',
      '2027-01-13',
    ]);
  });
});
