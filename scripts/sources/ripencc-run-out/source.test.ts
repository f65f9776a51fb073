import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { chooseDays } from './choose-days.ts';
import { ripenccRunOutSource as source } from './source.ts';

const fixture = fixtureFile(
  new URL('./fixtures/ripe-runout-2019-10-2023-03.csv', import.meta.url),
  'scarcity',
);
const { asOf, crops, problems, caveats } = source.harvest([fixture], SEASON);
const [pool, queue] = crops;

describe('the run-out at the RIPE NCC', () => {
  it('is told by day until the pool was empty, then by week; what is missing stays so', () => {
    expect([asOf, problems]).toEqual(['2023-03-24', []]);
    expect(pool?.rows.map(({ date, addresses }) => [date, addresses])).toEqual([
      ['2019-10-04', 959_488],
      ['2019-11-25', 31_744],
      ['2019-11-26', 0],
      // A Sunday; the Monday after it is of another week, the last that the excerpt has.
      ['2019-12-08', 0],
      ['2019-12-09', 512],
      // Again a Sunday and a Monday; from then on half a year is missing.
      ['2021-04-11', 336_128],
      ['2021-04-12', 337_408],
      ['2021-10-12', 197_888],
      ['2023-03-24', 0],
    ]);
    expect(caveats).toContain('days-missing');
  });

  it('tells the queue since there is one, also when nobody waits', () => {
    expect(
      queue?.rows.map(({ date, requests, first_days }) => [date, requests, first_days]),
    ).toEqual([
      ['2019-12-08', 73, 13],
      ['2019-12-09', 73, 14],
      ['2021-04-11', 0, 0],
      ['2021-04-12', 0, 0],
      ['2021-10-12', 0, 0],
      ['2023-03-24', 1087, 352],
    ]);
  });

  it('replaces its own rows, not those of other documents on the same list', () => {
    const row = { registry: 'ripencc', date: '2023-07-07' };
    expect(queue?.replaces({ ...row, source: 'ripencc-run-out' })).toBe(true);
    expect(queue?.replaces({ ...row, source: 'ripencc-waiting-list' })).toBe(false);
    expect(pool?.replaces({ registry: 'arin' })).toBe(false);
  });

  it('keeps every day of a pool that was never empty', () => {
    const days = ['2020-01-06', '2020-01-07', '2020-01-08'].map((date) => ({
      ...{ date, usable: 256, queue: null },
    }));
    expect(chooseDays(days)).toEqual(days);
  });

  it.each([
    'x,1,1,1',
    '2026-12-01,1,1,1',
    '2020-02-30,1,1,1',
    '2020-01-01,-1,1,1',
    '2020-01-01,1,1,',
    '2020-01-01,,1,1',
  ])('refuses %s with its line', (row) => {
    const head = 'date,available_usable_ipv4,lirs_in_queue,first_in_queue_days';
    const file = textFile(
      'scarcity/ripe-runout-daily-2019-10_2023-03.csv',
      `${head}\n${row}\n2020-01-02,1,1,1\n`,
    );
    const read = source.harvest([file], SEASON);
    expect(read.problems).toMatchObject([{ severity: 'error', line: 2 }]);
    expect(read.crops[0]?.rows).toHaveLength(1);
  });
});
