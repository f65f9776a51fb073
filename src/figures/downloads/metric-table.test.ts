import { describe, expect, it } from 'vitest';
import { METRICS } from '../../metrics/metrics.ts';
import { latestReading, seriesOf } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { areaName } from './area-names.ts';
import { metricTable } from './metric-table.ts';

const text = catalogueOf('en');

describe('the rows of a measure', () => {
  it.each(METRICS.map(({ id }) => id))('are all its readings, each area with a name: %s', (id) => {
    const { rows } = metricTable(id, text);
    expect(rows).toHaveLength(Object.values(seriesOf(id)).flat().length);
    expect(rows.filter((row) => !row[1])).toEqual([]);
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
  ])('of %s is %s', (area, name) => {
    expect(areaName(area, text)).toBe(name);
  });

  it('is refused where there is no such area', () => {
    expect(() => areaName('mars', text)).toThrow('expected an area of a measure, found mars');
  });
});
