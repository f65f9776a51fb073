import { describe, expect, it } from 'vitest';
import { latest, valueAt } from './latest.ts';

const points = [
  { date: '2024-11', value: 3 },
  { date: '2024-12', value: null },
  { date: '2025-01', value: 0 },
  { date: '2025-02', value: null },
];

describe('reading a series', () => {
  it('finds the newest point that has a value, zero included', () => {
    expect(latest(points)).toEqual({ date: '2025-01', value: 0 });
    expect(latest([{ date: '2025-02', value: null }])).toBeNull();
  });

  it('finds the value at a date, and null where there is none', () => {
    expect(valueAt(points, '2024-11')).toBe(3);
    expect(valueAt(points, '2024-12')).toBeNull();
    expect(valueAt(points, '2023-01')).toBeNull();
  });
});
