import { expect, it } from 'vitest';
import { daysAfter } from './days-after.ts';

it('a day so many days later or earlier is found over leap days and ends of years', () => {
  expect(daysAfter('2024-02-28', 2)).toBe('2024-03-01');
  expect(daysAfter('2025-12-31', 1)).toBe('2026-01-01');
  expect(daysAfter('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysAfter('2026-01-01', 0)).toBe('2026-01-01');
});
