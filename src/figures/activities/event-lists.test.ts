import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '../../model/activities/events.ts';
import { comingEvents, pastEvents } from '../../published/activities.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { calendarNote, eventsByMonth, eventsByRegion, eventsTitle } from './event-lists.ts';
import { eventsFeed } from './feeds.ts';

const text = catalogueOf('en');

function event(id: string, start: string | null, more: Partial<ActivityEvent> = {}): ActivityEvent {
  return {
    ...{ id, name: id, who: 'W', kind: 'ipv6', place: '', country: null, areas: ['002'], start },
    ...{ end: null, format: null, languages: [], cost: null, audience: [], summary: 'S', note: '' },
    ...{ url: 'https://a.example/', evidence: 'official', sources: ['https://a.example/'] },
    checked: '2026-10',
    ...more,
  };
}

function dataOf(events: ActivityEvent[], calendarEvents: ActivityEvent[] = []) {
  const activities = { events, training: [], testbeds: [], policies: [], guidelines: [] };
  return sampleData({
    countries: {
      FR: { region: '150', sub_region: '155' },
      JP: { region: '142', sub_region: '030' },
      KE: { region: '002', sub_region: '014' },
    },
    sources: [{ id: 'afrinic', retrieved: '2026-11-28' }],
    parts: { activities, calendarEvents },
  });
}

/** Of an edition of 28 November 2026: one over, one under way, two ahead of which a calendar has one, one undated. */
const FIVE = dataOf(
  [
    event('over', '2026-11-01', { end: '2026-11-27' }),
    event('under-way', '2026-10-30', { end: '2026-11-28', checked: null }),
    event('ahead', '2027-01-05', { country: 'KE', areas: [], place: 'Nairobi' }),
    event('some-day', null, { areas: ['142'] }),
  ],
  [
    event('read', '2027-01-04', {
      ...{ areas: ['150'], evidence: 'calendar', sources: ['https://calendar.example/'] },
      checked: '2026-11-28',
    }),
  ],
);

describe('lists of events', () => {
  it('part at the day of the edition', () => {
    expect(comingEvents(FIVE).map(({ id }) => id)).toEqual(['under-way', 'read', 'ahead']);
    expect(pastEvents(FIVE).map(({ id }) => id)).toEqual(['over']);
  });

  it('stand by month, and what has begun in the month of the edition', () => {
    const months = eventsByMonth(FIVE, text).map(({ id, entries }) => [
      ...[id, ...entries.map((entry) => entry.id)],
    ]);
    expect(months).toEqual([
      ['2026-11', 'under-way'],
      ['2027-01', 'read', 'ahead'],
    ]);
  });

  it('stand by region, where they are held or for which they are meant', () => {
    const regions = eventsByRegion(FIVE, text).map(({ id, events, series }) => [
      ...[id, events.map((one) => one.id), series],
    ]);
    expect(regions).toEqual([
      ['africa', ['under-way', 'ahead'], 0],
      ['americas', [], 0],
      ['asia', [], 1],
      ['europe', ['read'], 0],
      ['oceania', [], 0],
    ]);
  });

  it('are headed by the next, or by the lack of one', () => {
    expect(eventsTitle(FIVE, text)).toContain('under-way');
    expect(eventsTitle(dataOf([]), text)).toBe(text.activities.events.noneTitle);
  });

  it('say how much rests on somebody else’s calendar, and which', () => {
    expect(calendarNote(FIVE, text)).toEqual({
      said: expect.stringMatching(
        /^Of the 3 dates ahead, one rest on a single calendar .* as of 28 November 2026/,
      ),
      href: 'https://calendar.example/',
    });
    expect(calendarNote(dataOf([event('ahead', '2027-01-05')]), text)).toBeNull();
  });

  it('are a feed by the day they were checked, or that of the edition where nobody did', () => {
    const entries = eventsFeed(FIVE, text).entries.map(({ updated, title }) => [updated, title]);
    expect(entries).toEqual([
      ['2026-11-28', 'read'],
      ['2026-11-28', 'under-way'],
      ['2026-10-01', 'ahead'],
    ]);
  });
});
