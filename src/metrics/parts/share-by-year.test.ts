import { describe, expect, it } from 'vitest';
import { cumulativeShare, shareByYear } from './share-by-year.ts';

const countries = [
  {
    area: 'KE',
    points: [
      { date: '2001', value: 10 },
      { date: '2003', value: 50 },
      { date: 'unknown', value: 7 },
    ],
  },
  { area: 'US', points: [{ date: '2001', value: 90 }] },
];
const years = ['2000', '2001', '2002', '2003'];
const shares = shareByYear(years, countries, (area) => area === 'KE');

describe('the share of some countries by year', () => {
  it('counts what they and all countries registered in each year', () => {
    expect(shares).toEqual([
      { year: '2000', part: 0, whole: 0 },
      { year: '2001', part: 10, whole: 100 },
      { year: '2002', part: 0, whole: 0 },
      { year: '2003', part: 50, whole: 50 },
    ]);
  });

  it('adds up from year to year, from the first year with anything', () => {
    // 10 of 100 by 2001 and by 2002; (10 + 50) of (100 + 50) by 2003.
    expect(cumulativeShare(shares)).toEqual([
      { date: '2001', value: 0.1 },
      { date: '2002', value: 0.1 },
      { date: '2003', value: 0.4 },
    ]);
  });
});
