import { extent } from 'd3';
import { describe, expect, it } from 'vitest';
import { datesOf } from './listed-files.ts';

describe('the span of a measure’s file', () => {
  it('is of its dates, whatever has none', () => {
    const rows = ['1999', 'unknown', '2026'].map((date) => ['KE', 'Kenya', date, 1]);
    expect(extent(datesOf(rows))).toEqual(['1999', '2026']);
  });
});
