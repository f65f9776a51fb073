import { describe, expect, it } from 'vitest';
import { unbrokenRuns } from './runs.ts';

describe('unbroken runs', () => {
  it('end where a month is missing, where a value is missing, and where the source changes', () => {
    const points = [
      '2020-11',
      '2020-12',
      '2021-01',
      '2021-03',
      '2021-04',
      '2021-05',
      '2021-06',
    ].map((date, index) => ({ date, value: index === 4 ? null : index }));
    // February is missing, April has no value, June comes from another source.
    const runs = unbrokenRuns(points, ['2021-06']);
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[0, 1, 2], [3], [5], [6]]);
    expect(runs[0]?.[0]?.month).toBe(2020 * 12 + 10);
  });

  it('are none where there is nothing', () => {
    expect(unbrokenRuns([{ date: '2021-01', value: null }], [])).toEqual([]);
  });
});
