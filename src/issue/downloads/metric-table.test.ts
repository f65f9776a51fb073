import { describe, expect, it } from 'vitest';
import { areaName } from '../../figures/area-names.ts';
import { METRICS } from '../../metrics/metrics.ts';
import { WORLD } from '../../model/area.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { metricTable } from './metric-table.ts';

const text = catalogueOf('en');

/** Months counted through, so that the next one is one more. */
const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

describe('the rows of a measure', () => {
  it.each(METRICS.map(({ id }) => id))(
    'are all its values, each with a named area and a source: %s',
    (id) => {
      const rows = metricTable(id, text).rows.filter((row) => row[3] !== null);
      const readings = Object.values(siteData().seriesOf(id)).flat();
      expect(rows).toHaveLength(readings.filter(({ value }) => value !== null).length);
      expect(rows.filter((row) => !row[1] || !row[5])).toEqual([]);
    },
  );

  it('are every month from the first value of an area to the last, and none outside', () => {
    const held = Map.groupBy(metricTable('ipv6-held', text).rows, ([area]) => area);
    for (const [area, rows] of held) {
      const months = rows.map(([, , date]) => monthNumber(String(date)));
      const [first = 0] = months;
      expect(months, String(area)).toEqual(months.map((_, index) => first + index));
      expect([rows[0]?.[3], rows.at(-1)?.[3]], String(area)).not.toContain(null);
    }
    const perMillion = new Set(metricTable('ipv6-per-million', text).rows.map(([area]) => area));
    const uncounted = siteData().countries.filter(({ people }) => people === null);
    expect(uncounted.filter(({ alpha2 }) => perMillion.has(alpha2))).toEqual([]);
  });

  it('say where one source takes over from another, and count no change across it', () => {
    const { methods, areas } = siteData().measure('ipv6-held');
    const rows = metricTable('ipv6-held', text).rows;
    const [area = '', stretches = []] =
      Object.entries(methods).find(([code]) => code !== WORLD && areas[code]?.length) ?? [];
    const methodOn = (date: string) => stretches.findLast(([since]) => since <= date)?.[1];
    const own = rows.filter((row) => row[0] === area && row[3] !== null);
    expect(own.map((row) => row[5])).toEqual(own.map((row) => methodOn(String(row[2]))));
    const changes = metricTable('ipv6-change-12m', text).rows.filter(
      (row) => row[0] === area && row[3] !== null,
    );
    const across = changes.filter(([, , date]) => {
      const before = `${Number(String(date).slice(0, 4)) - 1}${String(date).slice(4)}`;
      return methodOn(String(date)) !== methodOn(before);
    });
    expect(across).toEqual([]);
  });

  it('name of a part of the account only those who counted that part', () => {
    const rows = metricTable('ipv4-account', text).rows;
    const sourcesOf = (part: string) =>
      rows.filter(([area]) => String(area).startsWith(part)).map((row) => String(row[5]));
    expect(new Set(sourcesOf('iana-'))).toEqual(new Set(['iana']));
    expect(sourcesOf('special').every((source) => source.startsWith('https://'))).toBe(true);
    for (const [area, , , , , source] of rows.filter(([area]) => String(area).startsWith('pool-')))
      expect(String(source).split('; '), String(area)).toHaveLength(1);
  });

  it('name a registry’s file where an area is in one alone, and all sources of a ratio', () => {
    const { rows } = metricTable('ipv6-delegations', text);
    const alone = siteData().countries.filter(({ registries }) => registries.length === 1);
    for (const { alpha2, registries } of alone) {
      const found = rows.find(([area]) => area === alpha2)?.[5];
      if (found !== undefined) expect(found, alpha2).toBe(registries[0]?.registry);
    }
    for (const row of metricTable('ipv4-per-person', text).rows.filter(
      ([, , , value]) => value !== null,
    ))
      expect(String(row[5])).toMatch(/; population$/);
    for (const row of metricTable('ipv6-users-google', text).rows)
      expect(row[5]).toBe('google-country');
  });

  it('keep every digit of a value', () => {
    const { rows } = metricTable('ipv4-per-person', text);
    for (const { alpha2 } of siteData().countries) {
      const newest = siteData().latestReading('ipv4-per-person', alpha2);
      const row = rows.findLast(([area]) => area === alpha2);
      expect(row?.[3] ?? null, alpha2).toBe(newest?.value ?? null);
    }
  });

  it('give a month as a month, and a share with its bounds', () => {
    const first = metricTable('first-ipv6', text);
    expect(first.columns[3]?.type).toBe('yearmonth');
    for (const row of first.rows) expect(row[3] ?? '1999-01').toMatch(/^\d{4}-\d{2}$/);
    expect(metricTable('ipv6-users-google', text).columns[3]?.bounds).toEqual([0, 1]);
  });

  it('leave out no line, of a country or of none', () => {
    const areas = new Set(metricTable('ipv6-held', text).rows.map((row) => row[0]));
    const counted = Object.entries(siteData().seriesOf('ipv6-held')).filter(([, points]) =>
      points.some(({ value }) => value !== null),
    );
    expect([...areas].sort()).toEqual(counted.map(([area]) => area).sort());
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
