import { describe, expect, it } from 'vitest';
import { acceleration, meanAYear, rankMoves, yearsAfter } from './pace.ts';

describe('acceleration', () => {
  const points = [
    { date: '2020-08', value: 10 },
    { date: '2023-08', value: 14 },
    { date: '2026-08', value: 30 },
  ];
  it('sets what was added in the last three years against the three before', () => {
    // 30 − 14 = 16 against 14 − 10 = 4.
    expect(acceleration({ points, breaks: [] }, '2026-08')).toEqual({ last: 16, before: 4 });
  });
  it('counts no step at which another source takes over', () => {
    const spliced = [
      { date: '2020-08', value: 10 },
      { date: '2021-10', value: 11 },
      { date: '2021-12', value: 22 },
      { date: '2023-08', value: 25 },
      { date: '2026-01', value: 26 },
      { date: '2026-02', value: 20 },
      { date: '2026-08', value: 30 },
    ];
    // Before: 25 − 10 = 15, less the step 22 − 11 = 11, is 4. Last: 30 − 25 = 5, less the step 20 − 26 = −6, is 11.
    const breaks = ['2021-12', '2026-02'];
    expect(acceleration({ points: spliced, breaks }, '2026-08')).toEqual({ last: 11, before: 4 });
  });
  it('is not told where one of the three months is missing', () => {
    expect(acceleration({ points, breaks: [] }, '2026-07')).toBeNull();
    expect(acceleration({ points: points.slice(1), breaks: [] }, '2026-08')).toBeNull();
  });
});

describe('a mean a year', () => {
  it('counts years without any as none, and no year outside', () => {
    const points = [
      { date: '2014', value: 50 },
      { date: '2015', value: 4 },
      { date: '2018', value: 6 },
      { date: 'unknown', value: 9 },
    ];
    // (4 + 0 + 0 + 6 + 0) ÷ 5 = 2.
    expect(meanAYear(points, { from: 2015, to: 2019 })).toBe(2);
  });
});

describe('years after', () => {
  it('are months by twelve, negative when earlier', () => {
    expect(yearsAfter(2010 * 12 + 6, 2008 * 12)).toBe(2.5);
    expect(yearsAfter(2007 * 12, 2008 * 12)).toBe(-1);
  });
});

describe('moves in rank', () => {
  it('are counted among those that have data at both dates', () => {
    const before = new Map([
      ['DE', 9],
      ['KE', 1],
      ['UG', 5],
      ['AQ', 99],
    ]);
    const now = new Map([
      ['DE', 9],
      ['KE', 7],
      ['UG', 5],
      ['TF', 50],
    ]);
    // Then DE 9, UG 5, KE 1; now DE 9, KE 7, UG 5. AQ and TF are in one list only.
    expect([...rankMoves(before, now)]).toEqual([
      ['DE', { before: 1, now: 1, gained: 0, of: 3 }],
      ['KE', { before: 3, now: 2, gained: 1, of: 3 }],
      ['UG', { before: 2, now: 3, gained: -1, of: 3 }],
    ]);
  });
});
