import { describe, expect, it } from 'vitest';
import { monthAt, monthNumber, monthsBefore, yearBefore } from './month.ts';

describe('months', () => {
  it('are counted from January of year 0', () => {
    // 1999 × 12 + 12 − 1 = 23,999; the next month is one more.
    expect([monthNumber('1999-12'), monthNumber('2000-01')]).toEqual([23_999, 24_000]);
    expect([monthAt(23_999), monthAt(24_000)]).toEqual(['1999-12', '2000-01']);
  });

  it('have the same month a year before', () => {
    expect([yearBefore('2000-01'), yearBefore('1000-12')]).toEqual(['1999-01', '0999-12']);
  });

  it('are counted back across years', () => {
    expect([
      monthsBefore('2026-08', 36),
      monthsBefore('2026-01', 1),
      monthsBefore('2026-03', 0),
    ]).toEqual(['2023-08', '2025-12', '2026-03']);
  });
});
