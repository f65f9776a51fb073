import { describe, expect, it } from 'vitest';
import { rankAmong, valuesAmong } from './rank.ts';

const series = {
  AA: [
    { date: '2024', value: 1 },
    { date: '2025', value: 5 },
  ],
  BB: [{ date: '2025', value: 9 }],
  CC: [{ date: '2025', value: 5 }],
  DD: [{ date: '2025', value: null }],
  EE: [{ date: '2025', value: 0 }],
  EU: [{ date: '2025', value: 99 }],
};
const areas = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF'];

describe('ranking', () => {
  const values = valuesAmong(series, areas);

  it('shares the better place among equals and counts only areas with data', () => {
    // 9, 5, 5, 0: places 1, 2, 2, 4. DD and FF have no data, EU was not asked for.
    expect(rankAmong(values, 'BB')).toEqual({ rank: 1, of: 4, ties: 0 });
    expect(rankAmong(values, 'AA')).toEqual({ rank: 2, of: 4, ties: 1 });
    expect(rankAmong(values, 'CC')).toEqual({ rank: 2, of: 4, ties: 1 });
    expect(rankAmong(values, 'EE')).toEqual({ rank: 4, of: 4, ties: 0 });
  });

  it('has no place for an area without data', () => {
    expect(rankAmong(values, 'DD')).toBeNull();
    expect(rankAmong(values, 'FF')).toBeNull();
  });

  it('can put the smallest first, for what came earliest', () => {
    expect(rankAmong(values, 'EE', 'smallest')).toEqual({ rank: 1, of: 4, ties: 0 });
    expect(rankAmong(values, 'BB', 'smallest')).toEqual({ rank: 4, of: 4, ties: 0 });
  });

  it('can look at one date only', () => {
    expect([...valuesAmong(series, areas, '2024')]).toEqual([['AA', 1]]);
  });
});
