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
  it('say of a span what both ends share once', () => {
    const words = datesIn('en');
    // The dash stands between two thin spaces.
    expect(words('2019-03-31/2019-12-31')).toBe('31 March\u2009–\u200931 December 2019');
    expect(() => words('2019-03/2019-12-31')).toThrow('expected YYYY');
  });
  it('refuse what is not a date', () => {
    expect(() => datesIn('en')('unknown')).toThrow('expected YYYY');
  });
});
