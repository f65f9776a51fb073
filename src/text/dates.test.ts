import { describe, expect, it } from 'vitest';
import { datesIn, shortDatesIn } from './dates.ts';

describe('dates', () => {
  it('say no more than the date does', () => {
    const words = datesIn('en');
    expect(words('2026')).toBe('2026');
    expect(words('2026-08')).toBe('August 2026');
    expect(words('2026-07-19')).toBe('19 July 2026');
    expect(shortDatesIn('en')('2026-08')).toBe('Aug 2026');
  });
  it('refuse what is not a date', () => {
    expect(() => datesIn('en')('unknown')).toThrow('expected YYYY');
  });
});
