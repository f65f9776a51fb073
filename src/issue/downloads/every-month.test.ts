import { describe, expect, it } from 'vitest';
import { column, DATE, numbers } from '../../figures/facts.ts';
import type { Value } from './download-table.ts';
import { everyMonth, type Monthly, withEveryMonth } from './every-month.ts';

type Row = readonly Value[];

const layout: Monthly<Row> = {
  date: (row) => String(row[1]),
  key: (row) => [row[0], row[3]].join(),
  hasValue: (row) => row[2] !== null,
  without: (row, month) => [row[0] ?? null, month, null, row[3] ?? null],
};

describe('the rows of a monthly series', () => {
  it('are those from its first value to its last, empty where a month has none, and no others', () => {
    const rows: Row[] = [
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
    const days: Row[] = [['AE', '2026-04-13', null]];
    const events: Row[] = [
      ['AE', '2026-04', 1],
      ['AE', '2026-04', 2],
      ['AE', '2026-07', 2],
    ];
    expect(everyMonth(days, layout)).toEqual(days);
    expect(everyMonth(events, layout)).toEqual(events);
  });
});

describe('the rows of facts', () => {
  it('name the area of a month that nobody counted', () => {
    const row = (date: string, value: number | null, origins: string[]) => {
      return { area: '014', date, origins, values: { held: value } };
    };
    const columns = [column('sub_region', 'area'), DATE, numbers('held')];
    const rows = [row('2026-01', 1, ['held']), row('2026-03', 2, ['held'])];
    expect(withEveryMonth({ columns, rows })[1]).toEqual({
      ...{ area: '014', date: '2026-02', origins: [] },
      values: { sub_region: '014', held: null },
    });
  });
});
