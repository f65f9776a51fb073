import { describe, expect, it } from 'vitest';
import { METRICS } from '../../metrics/metrics.ts';
import { latestReading, seriesOf } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { areaName } from './area-names.ts';
import { metricTable } from './metric-table.ts';

const text = catalogueOf('en');

describe('the rows of a measure', () => {
  it.each(METRICS.map(({ id }) => id))(
    'are all its values, each with a named area and a source: %s',
    (id) => {
      const rows = metricTable(id, text).rows.filter((row) => row[3] !== null);
      const readings = Object.values(seriesOf(id)).flat();
      expect(rows).toHaveLength(readings.filter(({ value }) => value !== null).length);
      expect(rows.filter((row) => !row[1] || !row[5])).toEqual([]);
    },
  );

  it('are every month from the first value of an area to the last, and none outside', () => {
    const held = metricTable('ipv6-held', text).rows.filter(([area]) => area === 'ET');
    const around = held.filter(([, , date]) => /^2021-1/.test(String(date)));
    expect(around.map(([, , date, value]) => [date, value])).toEqual([
      ['2021-10', 1],
      ['2021-11', null],
      ['2021-12', 2],
    ]);
    const perMillion = metricTable('ipv6-per-million', text).rows;
    expect(perMillion.filter(([area]) => area === 'AI')).toEqual([]);
  });

  it('say where one source takes over from another, and count no change across it', () => {
    const sourceOf = (area: string, date: string) =>
      metricTable('ipv6-held', text).rows.find((row) => row[0] === area && row[2] === date)?.[5];
    expect(['2021-10', '2021-12', '2026-02'].map((date) => sourceOf('ET', date))).toEqual([
      'hackinggate',
      'ipverse',
      'hotcakex',
    ]);
    expect(sourceOf('WORLD', '2025-06')).toBe('hotcakex; ipverse');
    const change = metricTable('ipv6-change-12m', text).rows.filter(([area]) => area === 'ET');
    expect(change.find((row) => row[2] === '2021-12')?.[3]).toBeNull();
    expect(change.at(-1)?.[2]).toBe('2026-01');
  });

  it('name a registry’s file where an area is in one alone, and all sources of a ratio', () => {
    const firstOf = (id: Parameters<typeof metricTable>[0], area: string) =>
      metricTable(id, text).rows.find((row) => row[0] === area)?.[5];
    expect(firstOf('ipv6-delegations', 'AO')).toBe('afrinic');
    expect(firstOf('ipv4-available', 'lacnic')).toBe('pool-lacnic');
    expect(firstOf('ipv4-per-person', 'KE')).toBe('ipverse; population');
    expect(firstOf('ipv6-users-google', 'KE')).toBe('google-country');
  });

  it('keep every digit of a value', () => {
    const newest = latestReading('ipv4-per-person', 'KE');
    const row = metricTable('ipv4-per-person', text).rows.find(
      (one) => one[0] === 'KE' && one[2] === newest?.date,
    );
    expect(row?.[3]).toBe(newest?.value);
  });

  it('give a month as a month, and a share with its bounds', () => {
    const first = metricTable('first-ipv6', text);
    expect(first.columns[3]?.type).toBe('yearmonth');
    for (const row of first.rows) expect(row[3] ?? '1999-01').toMatch(/^\d{4}-\d{2}$/);
    expect(metricTable('ipv6-users-google', text).columns[3]?.bounds).toEqual([0, 1]);
  });

  it('leave out no line of no single country', () => {
    const areas = new Set(metricTable('ipv6-held', text).rows.map((row) => row[0]));
    expect([...areas]).toEqual(expect.arrayContaining(['AP', 'EU', 'NA', 'WORLD']));
  });
});

describe('the name of an area', () => {
  it.each([
    ['WORLD', 'World'],
    ['CI', 'Côte d’Ivoire'],
    ['EU', 'European Union (no single country)'],
    ['ripencc', 'RIPE NCC'],
    ['delegated-apnic', 'Delegated: APNIC'],
    ['pool-lacnic-reserved-unsplit', 'Held by LACNIC: Reserved, not split'],
    ['iana-loopback', 'Loopback (127/8)'],
    ['untold', 'Not told apart'],
    ['excess', 'Counted too often'],
  ])('of %s is %s', (area, name) => {
    expect(areaName(area, text)).toBe(name);
  });

  it('is refused where there is no such area', () => {
    expect(() => areaName('mars', text)).toThrow('expected an area of a measure, found mars');
  });
});
