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
  it('have the first day of a month as an ordinal in French', () => {
    const words = datesIn('fr');
    expect(['2026-08-01', '2026-08-11', '2026-08', '2021'].map(words)).toEqual([
      ...['1er août 2026', '11 août 2026', 'août 2026', '2021'],
    ]);
    expect(words('2019-03-01/2019-03-31')).toBe('1er–31 mars 2019');
    expect(shortDatesIn('fr')('2026-07-01')).toBe('1er juil. 2026');
  });
  it('refuse what is not a date', () => {
    expect(() => datesIn('en')('unknown')).toThrow('expected YYYY');
  });
  it('end on no abbreviation where a sentence may end on them', () => {
    const words = datesIn('ru');
    expect(['2026', '2026-08', '2026-07-19'].map(words)).toEqual([
      ...['2026', 'август 2026\u00a0года', '19\u00a0июля 2026\u00a0года'],
    ]);
    expect(words('2019-03-31/2019-12-31')).toBe(
      '31\u00a0марта\u00a0– 31\u00a0декабря 2019\u00a0года',
    );
    expect(words('2019-03/2019-12')).toBe('март\u00a0– декабрь 2019\u00a0года');
    expect(words('2019-03/2020-12')).toBe('март 2019\u00a0года\u00a0– декабрь 2020\u00a0года');
    expect(shortDatesIn('ru')('2026-08')).toBe('авг. 2026');
  });
});
