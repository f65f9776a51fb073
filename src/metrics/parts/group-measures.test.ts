import { describe, expect, it } from 'vitest';
import { groupSeries, listedAtBoth, ratioOfSums, spreadOf, sumOver } from './group-measures.ts';

const SERIES = {
  KE: [
    { date: '2026-07', value: 1 },
    { date: '2026-08', value: 2 },
  ],
  UG: [{ date: '2026-08', value: 3 }],
  TZ: [{ date: '2026-08', value: null }],
  FR: [{ date: '2026-08', value: 90 }],
};

describe('what a group holds', () => {
  it('is the sum over its members with data, and tells how many lack them', () => {
    // KE 2 + UG 3; TZ has no value, RW no series, FR is no member.
    expect(sumOver(SERIES, ['KE', 'UG', 'TZ', 'RW'], '2026-08')).toEqual({
      value: 5,
      withData: 2,
      members: 4,
    });
  });

  it('changes by what those gained that are listed at both ends: to be listed again is no gain', () => {
    expect(listedAtBoth(SERIES, ['KE', 'UG', 'TZ', 'RW'], ['2026-07', '2026-08'])).toEqual(['KE']);
  });

  it('is no data, not zero, where no member has any', () => {
    expect(sumOver(SERIES, ['TZ', 'RW'], '2026-08').value).toBeNull();
  });

  it('is summed month by month, with the number of members behind each sum', () => {
    expect(groupSeries(SERIES, ['UG', 'KE'])).toEqual([
      { date: '2026-07', value: 1, withData: 1 },
      { date: '2026-08', value: 5, withData: 2 },
    ]);
  });
});

describe('a ratio of a group as a whole', () => {
  it('divides sums over the areas that have both amounts', () => {
    const addresses = new Map([
      ['KE', 10],
      ['UG', 2],
      ['AQ', 1_000],
    ]);
    const people = new Map([
      ['KE', 50],
      ['UG', 10],
      ['TZ', 60],
    ]);
    // (10 + 2) ÷ (50 + 10) = 0.2; AQ has no people and TZ no addresses.
    expect(ratioOfSums(addresses, people)).toEqual({ value: 0.2, withBoth: 2 });
    expect(ratioOfSums(new Map([['AQ', 1]]), people)).toBeNull();
  });
});

describe('the spread of a group', () => {
  it('has its quarter points between values', () => {
    // Sorted 1 2 3 10: the median is (2 + 3) ÷ 2; a quarter of the way over three steps is 1.75.
    expect(spreadOf([10, 1, 3, 2])).toEqual({
      low: 1,
      lowerQuarter: 1.75,
      median: 2.5,
      upperQuarter: 4.75,
      high: 10,
      count: 4,
    });
    expect(spreadOf([])).toBeNull();
  });
});
