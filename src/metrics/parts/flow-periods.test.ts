import { describe, expect, it } from 'vitest';
import { flowPeriods, periodOf, yearOfSpan } from './flow-periods.ts';

const DAYS = ['2020-12-31', '2019-12-31', '2021-01-31', '2021-10-19', '2023-01-31', '2023-02-28'];

describe('periods of flows', () => {
  it('are years, and a step over missing months is whole in the year of its middle', () => {
    expect(flowPeriods(DAYS)).toEqual([
      '2019-12-31/2020-12-31',
      '2020-12-31/2021-10-19',
      // Of 469 days, their middle is in June 2022.
      '2021-10-19/2023-01-31',
      '2023-01-31/2023-02-28',
    ]);
    expect(flowPeriods(DAYS).map(yearOfSpan)).toEqual(['2020', '2021', '2022', '2023']);
  });

  it('give a step over the turn of a year to the one of which it has more', () => {
    expect(flowPeriods(['2021-10-19', '2022-01-31', '2022-02-28'])).toEqual([
      '2021-10-19/2022-01-31',
      '2022-01-31/2022-02-28',
    ]);
    expect(yearOfSpan('2021-10-19/2022-01-31')).toBe('2021');
  });

  it('are none where there is one day or none', () => {
    expect([flowPeriods([]), flowPeriods(['2020-01-31', '2020-01-31'])]).toEqual([[], []]);
  });

  it('hold each of their steps', () => {
    const periods = flowPeriods(DAYS);
    expect(periodOf(periods, '2021-10-19/2023-01-31')).toBe('2021-10-19/2023-01-31');
    expect(() => periodOf(periods, '2018-01-31/2018-02-28')).toThrow('2018-01-31');
  });
});
