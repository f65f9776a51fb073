import { describe, expect, it } from 'vitest';
import { daysBetween, promisedDays } from './promised-age.ts';

describe('the promised age', () => {
  it('is known for sources that are renewed, and not for history', () => {
    expect(promisedDays('arin')).toBe(21);
    expect(promisedDays('pool-lacnic')).toBeNull();
  });
  it('is counted in whole days, over leap days and ends of years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  });
});
