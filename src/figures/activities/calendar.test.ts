import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '../../model/activities/events.ts';
import { siteData } from '../../published/read.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { hasDays, writeCalendar } from './calendar.ts';

// Sentences name countries, whose names are told where the data are opened.
siteData();

const text = catalogueOf('en');
const data = sampleData({ sources: [{ id: 'afrinic', retrieved: '2026-11-28' }] });
const written = (...events: readonly ActivityEvent[]) =>
  writeCalendar(data, events, { name: 'Events', text });

const EVENT: ActivityEvent = {
  ...{ id: 'made-up', name: 'A; meeting, of “both” – \n kinds', who: 'W', kind: 'ipv6' },
  ...{ place: 'Nairobi', country: 'KE', areas: ['002'], start: '2027-02-27', end: '2027-03-01' },
  ...{ format: null, languages: [], cost: null, audience: [], summary: 'A, b; c', note: '' },
  ...{ url: 'https://a.example/?a=1&b=2', evidence: 'official', sources: [], checked: '2026-09' },
};

/** The events of a file as another library reads them. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((one) => ({
    event: new ICAL.Event(one),
    stamp: String(one.getFirstPropertyValue('dtstamp')),
    status: one.getFirstPropertyValue('status'),
    url: one.getFirstPropertyValue('url'),
  }));
}

describe('the calendar of events', () => {
  it('stamps what nobody checked with the day of the edition', () => {
    const [read] = readBack(written({ ...EVENT, checked: null }));
    expect(read?.stamp).toBe('2026-11-28T00:00:00Z');
  });

  it('is read by another library as it was meant, days, words and stamps', () => {
    const [read] = readBack(written(EVENT));
    expect(read?.event.summary).toBe(EVENT.name);
    expect(read?.event.location).toBe('Nairobi, Kenya');
    expect(read?.event.uid).toBe('made-up@ipv6-atlas');
    expect(read?.event.startDate.isDate).toBe(true);
    expect(String(read?.event.startDate)).toBe('2027-02-27');
    // The end of whole days is the day after the last.
    expect(String(read?.event.endDate)).toBe('2027-03-02');
    expect(read?.stamp).toBe('2026-09-30T00:00:00Z');
    expect(read?.status).toBe('CONFIRMED');
    expect(read?.url).toBe(EVENT.url);
  });

  it('leaves out an event whose days are not announced', () => {
    const month = { ...EVENT, id: 'month', start: '2027-05', end: null };
    expect([EVENT, month].map(hasDays)).toEqual([true, false]);
    expect(readBack(written(EVENT, month))).toHaveLength(1);
  });

  it('keeps lines within 75 bytes and is the same each time', () => {
    const long = { ...EVENT, summary: 'Größe – '.repeat(40) };
    const file = written(long);
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(readBack(file)[0]?.event.description).toContain(long.summary);
    expect(written(long)).toBe(file);
  });

  it('says that a date from somebody else’s calendar is not sure', () => {
    const [read] = readBack(written({ ...EVENT, evidence: 'calendar' }));
    expect(read?.status).toBe('TENTATIVE');
  });
});
