import { describe, expect, it } from 'vitest';
import { withoutCopies } from './calendar-copies.ts';
import type { CalendarEvent } from './calendars.ts';

const ROW: CalendarEvent = {
  ...{ id: 'nog-0a', name: 'IPv6 day', who: 'NOG', kind: 'operators', place: 'Oslo, Norway' },
  ...{ country: 'NO', areas: ['150'], start: '2027-03-06', end: '2027-03-06' },
  ...{ languages: ['en'], cost: 'free', audience: ['operator'], url: 'https://nog.example/1' },
  ...{ checked: '2026-11-24', source: 'nog', starts_at: '2027-03-06T09:00Z', ends_at: null },
};
const like = (changes: Partial<CalendarEvent>): CalendarEvent => ({ ...ROW, ...changes });

describe('withoutCopies', () => {
  it('keeps all of one calendar, however alike', () => {
    const rows = [ROW, like({ id: 'nog-0b' }), like({ id: 'nog-0c', start: '2027-03-07' })];
    expect(withoutCopies(rows)).toEqual(rows);
  });

  it('keeps of two calendars the first one’s, by its words or by its own id', () => {
    const words = like({ id: 'isoc-1', source: 'isoc', place: 'Oslo' });
    const id = like({ id: 'isoc-0a', source: 'isoc', name: 'Another title' });
    expect(withoutCopies([ROW, words])).toEqual([ROW]);
    expect(withoutCopies([ROW, id])).toEqual([ROW]);
  });

  it.each([
    [{ start: '2027-03-07' }, 'another day'],
    [{ place: 'Bergen, Norway' }, 'another place'],
    [{ place: 'Oslofjord', country: null }, 'a longer word'],
    [{ place: '', country: null }, 'no place'],
  ])('keeps both where the other has %j: %s', (changes, _) => {
    const rows = [ROW, like({ id: 'isoc-0a', source: 'isoc', ...changes })];
    expect(withoutCopies(rows)).toEqual(rows);
  });
});
