import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { events } from './activities/events.ts';
import { asActivityEvent, type CalendarEvent } from './calendars.ts';

const ROW: CalendarEvent = {
  ...{ id: 'nog-0a', name: 'IPv6 day', who: 'NOG', kind: 'operators', place: 'Oslo, Norway' },
  ...{ country: 'NO', areas: ['150'], start: '2027-03-06', end: '2027-03-06' },
  ...{ languages: ['en'], cost: 'free', audience: ['operator'], url: 'https://nog.example/1' },
  ...{ checked: '2026-11-24', source: 'nog', starts_at: '2027-03-06T09:00Z', ends_at: null },
};

describe('an event from a calendar', () => {
  it('is a sound row of the events kept by hand, and says where and when it was read', () => {
    const event = asActivityEvent(ROW, 'https://nog.example/');
    expect(z.safeEncode(events.row, event)).toMatchObject({
      success: true,
      data: {
        ...{ id: 'nog-0a', evidence: 'calendar', sources: 'https://nog.example/' },
        ...{ checked: '2026-11-24', country: 'NO', areas: '150', format: '' },
      },
    });
  });
});
