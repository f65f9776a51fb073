import { describe, expect, it } from 'vitest';
import { calendarOf, eventOf, sampleCalendar } from './sample-feeds.ts';
import { harvestedRows, harvestFeeds, readSample } from './sample-harvest.ts';

const START = 'DTSTART:20270110T100000Z';
const GOOD = eventOf('UID:good', 'SUMMARY:Good', START);

describe('an event that does not take place', () => {
  // RFC 5545, 3.8.1.11 knows three words; the IETF's calendar had the last of these.
  it.each([
    'CANCELED',
    'Postponed',
    'NEEDS-ACTION',
    'RESCHEDULED TO FRIDAY 09:30-11:00',
    'constructor',
  ])('is not listed where its status is %s, with a warning', (status) => {
    const bad = eventOf('UID:bad', START, `STATUS:${status}`);
    const { problems, crops } = harvestFeeds({ nog: calendarOf(...bad, ...GOOD) });
    expect(harvestedRows({ crops })).toMatchObject([{ name: 'Good' }]);
    expect(problems).toMatchObject([
      { severity: 'warning', line: 4, value: `STATUS:${status.toUpperCase()}` },
    ]);
  });

  it('is not listed where its title says so, with a warning', () => {
    const bad = eventOf('UID:bad', START, 'SUMMARY:Postponed: IPv6 day');
    const { problems, crops } = harvestFeeds({ nog: calendarOf(...bad, ...GOOD) });
    expect(harvestedRows({ crops })).toMatchObject([{ name: 'Good' }]);
    expect(problems).toMatchObject([{ line: 4, value: 'Postponed: IPv6 day' }]);
  });

  it.each(['cancelled', ' CANCELLED '])(
    'is passed over in silence with the status %j',
    (status) => {
      const { problems, crops } = harvestFeeds({
        nog: calendarOf(...eventOf(START, `STATUS:${status}`)),
      });
      expect([harvestedRows({ crops }), problems]).toEqual([[], []]);
    },
  );

  it.each(['confirmed', 'Tentative', ''])('is another than one with the status %j', (status) => {
    expect(readSample(calendarOf(...eventOf(START, `STATUS:${status}`)))).toHaveLength(1);
  });

  it('is one date of a series only, where that date says so', () => {
    const series = eventOf('DTSTART:20270104T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=3');
    const off = eventOf(
      'RECURRENCE-ID:20270111T100000Z',
      'DTSTART:20270111T100000Z',
      'STATUS:CANCELED',
    );
    expect(readSample(calendarOf(...series, ...off)).map(({ start }) => start)).toEqual([
      '2027-01-04',
      '2027-01-18',
    ]);
  });

  it('is not the date of a series that stands at its new time and says that it was moved', () => {
    const series = eventOf('DTSTART:20270104T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=2');
    const moved = eventOf(
      'SUMMARY:IPv6 day (moved)',
      'RECURRENCE-ID:20270111T100000Z',
      'DTSTART:20270113T100000Z',
    );
    expect(readSample(calendarOf(...series, ...moved)).map(({ start }) => start)).toEqual([
      '2027-01-04',
      '2027-01-13',
    ]);
  });

  it('is told of only where it would have been listed', () => {
    const past = eventOf('UID:past', 'DTSTART:20200110T100000Z', 'STATUS:MOVED');
    const other = eventOf('UID:other', START, 'SUMMARY:Lunch', 'STATUS:MOVED');
    const calendars = [sampleCalendar({ keep: 'ipv6' })];
    expect(harvestFeeds({ nog: calendarOf(...past, ...other) }, calendars).problems).toEqual([]);
  });
});

describe('an event that is not for everybody', () => {
  // RFC 5545, 3.8.1.3: a class nobody knows is to be taken for PRIVATE.
  it.each(['PRIVATE', 'CONFIDENTIAL', 'private', 'X-BOARD', '__proto__'])(
    'is not listed where its class is %s, and no problem tells its title',
    (name) => {
      const hidden = eventOf('UID:bad', 'SUMMARY:Postponed: secret', START, `CLASS:${name}`);
      const { problems, crops } = harvestFeeds({ nog: calendarOf(...hidden, ...GOOD) });
      expect(harvestedRows({ crops })).toMatchObject([{ name: 'Good' }]);
      expect(problems).toEqual([]);
    },
  );

  it('is not told of either where it cannot be read', () => {
    const broken = eventOf('UID:bad', START, 'CLASS:PRIVATE', 'a secret without a name');
    const { problems } = harvestFeeds({ nog: calendarOf(...broken, ...GOOD) });
    expect(problems).toMatchObject([{ message: 'VEVENT left out: it cannot be read', value: '' }]);
  });

  it('hides its own date of a public series, and a private series hides all its dates', () => {
    const series = (name: string) =>
      eventOf('DTSTART:20270104T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', `CLASS:${name}`);
    const date = (name: string) =>
      eventOf('RECURRENCE-ID:20270111T100000Z', 'DTSTART:20270112T100000Z', `CLASS:${name}`);
    const of = (...lines: string[]) => readSample(calendarOf(...lines)).map(({ start }) => start);
    expect(of(...series('PUBLIC'), ...date('PRIVATE'))).toEqual(['2027-01-04']);
    expect(of(...series('PRIVATE'), ...date('PUBLIC'))).toEqual([]);
  });
});
