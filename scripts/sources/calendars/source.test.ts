import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  eventOf,
  GOOGLE,
  INDICO,
  MEETUP,
  OUTLOOK,
  sampleCalendar,
} from './sample-feeds.ts';
import { harvestedRows, harvestFeeds, readSample } from './sample-harvest.ts';

describe('calendars as others export them', () => {
  it('reads Google’s: days of the calendar’s own zone, whole days, a series with gaps and moved dates', () => {
    const { problems } = harvestFeeds({ nog: GOOGLE });
    expect(problems).toEqual([]);
    expect(readSample(GOOGLE)).toMatchObject([
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
    expect(readSample(INDICO)).toMatchObject([
      {
        ...{ name: 'Réunion IPv6 à Besançon', place: 'Besançon, France', country: 'FR' },
        ...{ start: '2027-05-11', end: '2027-05-12' },
        url: 'https://indico.nog.example/event/1234/',
      },
    ]);
  });

  it('reads Outlook’s: a mark of byte order, zones of Windows, midnights, no addresses of meetings', () => {
    expect(readSample(OUTLOOK)).toMatchObject([
      { name: 'IPv6 course', starts_at: '2027-06-01T07:30Z', place: '', country: null },
      { name: 'IPv6 exam', start: '2027-01-11', end: '2027-01-11' },
    ]);
  });

  it('reads Meetup’s: the true zone though the feed defines only its winter, nothing called off', () => {
    expect(readSample(MEETUP)).toMatchObject([
      {
        ...{ name: 'IPv6 at home', starts_at: '2027-07-15T22:30Z' },
        url: 'https://www.meetup.com/ipv6-home/events/311111111/',
      },
    ]);
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
    expect(readSample(FEED)).toHaveLength(4);
    const some = harvestFeeds({ nog: FEED }, [sampleCalendar({ keep: 'ipv6' })]);
    expect(harvestedRows(some).map(({ name }) => name)).toEqual(['IPv6-only', 'Peering', 'v6ops']);
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
    const rows = harvestedRows(harvestFeeds(feeds));
    expect(rows.map(({ name, source }) => `${source} ${name}`)).toEqual(['a IPv6 Day', 'a X']);
  });

  it('is the newer version of two with one id', () => {
    const version = (sequence: number, title: string) =>
      eventOf(`SEQUENCE:${sequence}`, `SUMMARY:${title}`, 'DTSTART;VALUE=DATE:20270110');
    const { problems, crops } = harvestFeeds({
      nog: calendarOf(...version(10, 'New'), ...version(9, 'Old')),
    });
    expect(harvestedRows({ crops })).toMatchObject([{ name: 'New' }]);
    expect(problems).toMatchObject([
      { line: 10, message: 'passed over: line 4 is its newer version' },
    ]);
  });
});

describe('rows that are in the table already', () => {
  it('give way where their calendar was read or is listed no more, and stay where it was not read', () => {
    const listed = [sampleCalendar(), sampleCalendar({ id: 'other' })];
    const { crops, keepsEarlier } = harvestFeeds({ nog: GOOGLE }, listed);
    const replaces = (source: string) => crops[0]?.replaces({ source });
    expect(['nog', 'other', 'gone'].map(replaces)).toEqual([true, false, true]);
    expect(['other.ics', 'gone.ics'].map(keepsEarlier)).toEqual([true, false]);
  });
});
