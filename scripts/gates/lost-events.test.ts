import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarEvents, calendars } from '../../src/model/calendars.ts';
import { lostEvents } from './lost-events.ts';
import { sampleEdition, samplePassage } from './sample-passage.ts';

/** An event of a calendar, with what the gate does not look at left out. */
const event = (id: string, start: string, more: Partial<CalendarEvent> = {}) => ({
  ...{ id: `nog-${id}`, name: `Meeting ${id}`, place: '', country: null, start, source: 'nog' },
  ...more,
});
const edition = (rows: readonly object[], listed = ['nog']) =>
  sampleEdition([], {
    [calendars.name]: listed.map((id) => ({ id })),
    [calendarEvents.name]: rows,
  });
const check = (before: readonly object[], after: readonly object[], listed?: string[]) =>
  lostEvents.check(samplePassage(edition(before), edition(after, listed)));

const PAST = event('0', '2026-11-01');
const FIRST = event('1', '2027-01-10');
const SECOND = event('2', '2027-02-10');

describe('the gate of lost events', () => {
  it('refuses a calendar that has none of its events to come any more', () => {
    expect(check([PAST, FIRST, SECOND], [PAST, event('3', '2027-03-01')])).toEqual([
      {
        ...{ key: 'calendars/nog', outcome: 'refused', excused: null },
        ...{ saw: '0 of its events to come', expected: 'some of the 2 before' },
      },
    ]);
  });

  it.each([
    ['one that stays', [SECOND]],
    ['one that moved', [event('2', '2027-06-01')]],
    ['one under a new id', [{ ...SECOND, id: 'nog-x' }]],
    ['one that another calendar has', [{ ...SECOND, id: 'other-2', source: 'other' }]],
  ])('passes with %s', (_, after) => {
    expect(check([PAST, FIRST, SECOND], after)).toMatchObject([
      { outcome: 'passed', excused: null },
    ]);
  });

  it('excuses a single event called off', () => {
    expect(check([PAST, FIRST], [PAST])).toMatchObject([
      { outcome: 'passed', excused: 'a single event may have been called off' },
    ]);
  });

  it('has nothing to say of events gone by, and of calendars no longer listed', () => {
    expect(check([PAST], [])).toEqual([]);
    expect(check([FIRST, SECOND], [], [])).toEqual([]);
  });
});
