import { describe, expect, it } from 'vitest';
import { allGoodUntil, goodUntil } from './good-until.ts';

describe('data', () => {
  it('are good up to the last promised day, over the end of a month and a year', () => {
    expect(goodUntil({ asOf: '2026-08-01', days: 21 })).toBe('2026-08-22');
    expect(goodUntil({ asOf: '2027-12-20', days: 21 })).toBe('2028-01-10');
  });

  it('that promise nothing have no such day', () => {
    expect(goodUntil({ asOf: '2026-08-01', days: null })).toBeNull();
    expect(allGoodUntil([{ asOf: '2026-08-01', days: null }])).toBeNull();
    expect(allGoodUntil([])).toBeNull();
  });

  it('of several sources are all good until the first of their days', () => {
    const sources = [
      { asOf: '2026-08-01', days: 45 },
      { asOf: '2026-08-20', days: 21 },
      { asOf: '2020-01-01', days: null },
    ];
    expect(allGoodUntil(sources)).toBe('2026-09-10');
  });
});
