import { describe, expect, it } from 'vitest';
import { everyMonth } from './every-month.ts';

const layout = { date: 1, keys: [0, 3], values: [2] };

describe('the rows of a monthly series', () => {
  it('are those from its first value to its last, empty where a month has none, and no others', () => {
    const rows = [
      ['AE', '2021-09', null, 'share'],
      ['AE', '2021-10', 1, 'share'],
      ['AE', '2022-01', 2, 'share'],
      ['AE', '2022-02', null, 'share'],
      ['AI', '2021-10', null, 'share'],
      ['KE', '2021-12', 5, 'share'],
      ['KE', '2022-01', null, 'share'],
      ['KE', '2022-02', 0, 'share'],
    ];
    expect(everyMonth(rows, layout)).toEqual([
      ['AE', '2021-10', 1, 'share'],
      ['AE', '2021-11', null, 'share'],
      ['AE', '2021-12', null, 'share'],
      ['AE', '2022-01', 2, 'share'],
      ['KE', '2021-12', 5, 'share'],
      ['KE', '2022-01', null, 'share'],
      ['KE', '2022-02', 0, 'share'],
    ]);
  });

  it('are left as they are where dates are days or years, or a month has several rows', () => {
    const days = [['AE', '2026-04-13', null]];
    const events = [
      ['AE', '2026-04', 1],
      ['AE', '2026-04', 2],
      ['AE', '2026-07', 2],
    ];
    expect(everyMonth(days, layout)).toEqual(days);
    expect(everyMonth(events, layout)).toEqual(events);
  });
});
