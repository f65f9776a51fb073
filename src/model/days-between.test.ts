import { expect, it } from 'vitest';
import { daysBetween } from './days-between.ts';

it('days are counted whole, over leap days and ends of years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
});
