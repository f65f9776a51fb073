import { describe, expect, it } from 'vitest';
import type { EvidenceKind } from '../../model/activities/columns.ts';
import { hostOf } from '../../model/address.ts';
import { comingEvents, events } from '../../published/activities.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { evidenceView } from './entry.ts';
import { calendarNote } from './event-lists.ts';

const text = catalogueOf('en');
const data = siteData();

describe('the sources of an entry', () => {
  it('name a host once and keep every link', () => {
    const sources = ['https://www.a.example/1', 'https://b.example/', 'https://a.example/2'];
    const view = evidenceView(data, { evidence: 'official', checked: '2026-01', sources }, text);
    expect(view.sources.map(({ text: words }) => words)).toEqual([
      'a.example',
      'b.example',
      'another page there',
    ]);
    expect(view.sources.map(({ href }) => href)).toEqual(sources);
  });
});

describe('how an entry is known', () => {
  const saidOf = (evidence: EvidenceKind, ...sources: string[]) =>
    evidenceView(data, { evidence, checked: '2020', sources }, text).known;

  it('says where of all its sources only the site is on record, and no page', () => {
    const page = 'https://a.example/courses';
    expect(saidOf('official', page, 'https://b.example/')).toBe(
      'From the page of those responsible, as of 2020',
    );
    expect(saidOf('official', 'https://a.example/', 'https://b.example')).toBe(
      'From the site of those responsible, whose page is not on record, as of 2020',
    );
    expect(saidOf('press', 'https://a.example/')).toContain('whose page is not on record');
  });

  it('says of what nobody announced that it was worked out', () => {
    expect(saidOf('inferred', 'https://a.example/1')).toMatch(/^Worked out by us from earlier/);
  });
});

describe('dates from somebody else’s calendar', () => {
  it('are credited to the calendar and not to the organiser, where people noted them', () => {
    const noted = data.published.activities.events.filter(
      ({ evidence }) => evidence === 'calendar',
    );
    for (const { url, sources } of noted) expect(hostOf(sources[0] ?? '')).not.toBe(hostOf(url));
  });

  it('are counted, and their calendar linked when there is one', () => {
    const resting = comingEvents(data).filter(({ evidence }) => evidence === 'calendar');
    const calendars = new Set(resting.map(({ sources }) => sources[0]));
    const note = calendarNote(data, text);
    expect(note === null).toBe(resting.length === 0);
    expect(note?.href ?? null).toBe(calendars.size === 1 ? [...calendars][0] : null);
    const words = calendars.size === 1 ? 'a single calendar' : 'calendars';
    if (note) expect(note.said).toContain(words);
  });
});

it('a report by others is not the organiser’s own page', () => {
  const own = events(data).filter(
    ({ evidence, url, sources }) => evidence === 'press' && sources.includes(url),
  );
  expect(own.map(({ id }) => id)).toEqual([]);
});
