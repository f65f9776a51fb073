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
    expect(acceleration(points, '2026-08')).toEqual({ last: 16, before: 4 });
  });
  it('is not told where one of the three months is missing', () => {
    expect(acceleration(points, '2026-07')).toBeNull();
    expect(acceleration(points.slice(1), '2026-08')).toBeNull();
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
