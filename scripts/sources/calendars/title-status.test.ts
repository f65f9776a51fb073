import { describe, expect, it } from 'vitest';
import { statusInTitle } from './title-status.ts';

describe('statusInTitle', () => {
  it.each([
    '[CANCELLED] IPv6 day',
    'IPv6 day (cancelled)',
    // As Outlook and Exchange put it before the title of a meeting that is called off.
    'Canceled: IPv6 day',
    'CANCELLED - IPv6 day',
    'CANCELED IPv6 day',
    'IPv6 day CANCELLED',
    'IPv6 day – cancelled due to snow',
    '*** CANCELLED *** IPv6 day',
    '【取消】IPv6 日',
    'Annulé : journée IPv6',
    'CANCELADO: día de IPv6',
    'Отменено: день IPv6',
    'Abgesagt: IPv6-Tag',
    'This event has been cancelled',
    'IPv6 day: Cancelled',
  ])('reads from %j that it is off', (title) => {
    expect(statusInTitle(title)).toBe('off');
  });

  it.each([
    'POSTPONED - IPv6 day',
    'POSTPONED- IPv6 day',
    'Postponed: IPv6 day',
    '[Moved] IPv6 day',
    'IPv6 day (moved to Friday)',
    'Moved to 5 June: IPv6 day',
    'Rescheduled to FRIDAY 09:30-11:00 | v6ops',
    'Postponed until further notice: IPv6 day',
    'IPv6 day - rescheduled',
    'Reporté : journée IPv6',
    'Перенесено: день IPv6',
    '延期：IPv6 日',
  ])('reads from %j that it is at another time', (title) => {
    expect(statusInTitle(title)).toBe('moved');
  });

  it.each([
    'How we moved to IPv6',
    'Moved to IPv6: what we learned',
    'Postponed no longer: IPv6 at the university',
    'Not cancelled: IPv6 day',
    'Why the transition was postponed',
    'IPv6: what was cancelled and why',
    'Moving to IPv6',
    'CANCELLED ROUTES IN IPV6',
    'IPv6-only',
    '',
  ])('reads nothing of the kind from %j', (title) => {
    expect(statusInTitle(title)).toBeNull();
  });
});
