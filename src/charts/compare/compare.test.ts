import { describe, expect, it } from 'vitest';
import { comparedPath, xAt } from './compared-path.ts';
import { PLOT } from './comparison.ts';
import { niceSteps, readChoice, spread } from './scale.ts';

describe('a compared line', () => {
  const span = [2025, 2026] as const;
  it('has the axis in user units and the measure in its own unit', () => {
    // January's middle is 1/24 of the year: 600 ÷ 24 = 25.
    expect(xAt('2025-01', span)).toBe(25);
    const points = [
      { date: '2025-01', value: 142.123456 },
      { date: '2025-02', value: 150 },
    ];
    expect(comparedPath(points, [], span)).toBe('M25 142.12L75 150');
  });
  it('is broken where a month is missing and where the source changes', () => {
    const points = ['2025-01', '2025-03', '2025-04'].map((date) => ({ date, value: 1 }));
    expect(comparedPath(points, ['2025-04'], span)).toBe('M25 1M125 1M175 1');
    expect(PLOT.width).toBe(600);
  });
});

describe('the common scale', () => {
  it('ends at a round number at or above the largest value', () => {
    expect(niceSteps(142)).toEqual([0, 50, 100, 150]);
    expect(niceSteps(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(niceSteps(0)).toEqual([0, 1]);
  });
  it('keeps labels apart', () => {
    expect(spread([100, 98, 20], 15)).toEqual([100, 85, 20]);
  });
});

describe('the choice in the address', () => {
  const known = {
    codes: new Set(['ke', 'za', 'ng']),
    metrics: ['ipv6-held', 'ipv4-held'],
    start: ['za'],
  };
  it('takes codes that exist, each once, and a measure that exists', () => {
    expect(readChoice('?c=KE,xx,za,ke&metric=ipv4-held', known)).toEqual({
      codes: ['ke', 'za'],
      metric: 'ipv4-held',
    });
  });
  it('starts with the given ones when it says nothing usable', () => {
    expect(readChoice('?c=xx&metric=x', known)).toEqual({ codes: ['za'], metric: 'ipv6-held' });
  });
});
