import { describe, expect, it } from 'vitest';
import { calendarOf, eventOf } from './sample-feeds.ts';
import { harvestedRows, harvestFeeds, readSample } from './sample-harvest.ts';

const datesOf = (feed: string) => readSample(feed).map(({ start }) => start);

describe('dates of events', () => {
  it('keep within the window, both ends included', () => {
    const on = (day: string) => eventOf(`UID:${day}`, `DTSTART;VALUE=DATE:${day}`);
    const days = ['20261024', '20261025', '20271229', '20271230'];
    expect(datesOf(calendarOf(...days.flatMap(on)))).toEqual(['2026-10-25', '2027-12-29']);
  });

  it('follow a series without end only through the window', () => {
    const weekly = eventOf('DTSTART:20200106T100000Z', 'RRULE:FREQ=WEEKLY');
    const found = datesOf(calendarOf(...weekly));
    expect([found.length, found[0], found.at(-1)]).toEqual([62, '2026-10-26', '2027-12-27']);
  });

  it('take in dates given one by one, and leave out those excluded', () => {
    const given = eventOf(
      'DTSTART;VALUE=DATE:20270110',
      'RDATE;VALUE=DATE:20270210,20270310',
      'EXDATE;VALUE=DATE:20270210',
    );
    expect(datesOf(calendarOf(...given))).toEqual(['2027-01-10', '2027-03-10']);
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
    expect(readSample(calendarOf(...series)).map(({ name, start }) => [start, name])).toEqual([
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
    expect(datesOf(calendarOf(...series))).toEqual([]);
  });

  it('have no moment where no zone is given or nobody knows it, but keep their day', () => {
    const floating = eventOf('UID:a', 'SUMMARY:A', 'DTSTART:20270110T233000', 'DURATION:PT2H');
    const lost = eventOf('UID:b', 'SUMMARY:B', 'DTSTART;TZID=Mars/Olympus:20270110T100000');
    const { problems, crops } = harvestFeeds({ nog: calendarOf(...floating, ...lost) });
    expect(harvestedRows({ crops })).toMatchObject([
      { start: '2027-01-10', end: '2027-01-11', starts_at: null },
      { start: '2027-01-10', end: '2027-01-10', starts_at: null },
    ]);
    expect(problems).toMatchObject([{ severity: 'warning', line: 0, value: 'Mars/Olympus' }]);
  });
});
