import { describe, expect, it } from 'vitest';
import { monthNear } from './corner-facts.ts';

describe('the month of what is held that shares of users are set beside', () => {
  const months = ['2026-07', '2026-08', '2026-11'];

  it('is their own, or the newest before, or else the first after', () => {
    expect(monthNear(months, '2026-08')).toBe('2026-08');
    expect(monthNear(months, '2026-10')).toBe('2026-08');
    expect(monthNear(months, '2026-06')).toBe('2026-07');
    expect(monthNear([], '2026-06')).toBeNull();
  });
});
