import { describe, expect, it } from 'vitest';
import { lastDay } from '../last-day.ts';
import { firstDay, isOver, isUnchecked } from './when.ts';

describe('the days a date can mean', () => {
  it('are those of its month or year, leap years included', () => {
    expect([firstDay('2026'), lastDay('2026')]).toEqual(['2026-01-01', '2026-12-31']);
    expect([firstDay('2028-02'), lastDay('2028-02')]).toEqual(['2028-02-01', '2028-02-29']);
    expect([firstDay('2026-11-24'), lastDay('2026-11-24')]).toEqual(['2026-11-24', '2026-11-24']);
  });
});

describe('an event', () => {
  it('is over on the day after its last', () => {
    const dates = { start: '2026-11-14', end: '2026-11-20' };
    expect([isOver(dates, '2026-11-20'), isOver(dates, '2026-11-21')]).toEqual([false, true]);
  });

  it('without an end lasts its one day, or its whole month', () => {
    expect(isOver({ start: '2026-11-14', end: null }, '2026-11-15')).toBe(true);
    expect(isOver({ start: '2026-11', end: null }, '2026-11-30')).toBe(false);
    expect(isOver({ start: '2026-11', end: null }, '2026-12-01')).toBe(true);
  });

  it('without a date is never over', () => {
    expect(isOver({ start: null, end: null }, '2099-01-01')).toBe(false);
  });
});

describe('an entry', () => {
  it('is marked when it was last checked more than a year before', () => {
    expect(isUnchecked('2025-11-24', '2026-11-24')).toBe(false);
    expect(isUnchecked('2025-11-23', '2026-11-24')).toBe(true);
  });

  it('checked in a month or a year has the benefit of its last day', () => {
    expect(isUnchecked('2025-11', '2026-11-24')).toBe(false);
    expect(isUnchecked('2025-10', '2026-11-24')).toBe(true);
    expect(isUnchecked('2025', '2026-11-24')).toBe(false);
  });

  it('is marked after as many years as are asked for', () => {
    expect(isUnchecked('2023-11-24', '2026-11-24', 3)).toBe(false);
    expect(isUnchecked('2023-11-23', '2026-11-24', 3)).toBe(true);
  });

  it('is marked when nobody knows when it was checked', () => {
    expect(isUnchecked(null, '2026-11-24')).toBe(true);
  });
});
