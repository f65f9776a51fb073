import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { latestReading } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { placedFigures } from '../placed/placed.ts';
import { figureAt } from '../placed/sample-placed.ts';
import { figureCsv, figureJson, hasSummary, summaryCsv } from './figure-download.ts';

const text = catalogueOf('en');
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const of = (path: string) => rowsOf(figureCsv(figureAt(path), text));

describe('the file of a figure’s numbers', () => {
  it('says whose numbers they are, as of when and who counted them, after its own columns', () => {
    const head = (path: string) => figureCsv(figureAt(path), text).split('\r\n')[0];
    expect(head('country-ipv6-held/ke')).toBe('date,ipv6_slash32s,country_code,country,source');
    expect(head('group-ipv6-held/ldc')).toBe('date,ipv6_slash32s,group_id,group_name,source');
    expect(of('country-ipv6-held/ci').at(-1)).toMatchObject({
      country: 'Côte d’Ivoire',
      country_code: 'CI',
    });
    expect(of('group-ipv6-users/ldc')[0]).toMatchObject({
      group_id: 'ldc',
      group_name: 'Least developed countries',
      as_of: latestReading('ipv6-users-google', 'NP')?.date,
      source: 'Google',
    });
  });

  it('has a date in each row, or one for all of them, and a source, whatever the figure', () => {
    const sampled = [...placedFigures().values()].filter(
      (figure) => figure.scope !== 'country' || /\/(ke|va|us)$/.test(figure.path),
    );
    const faults = sampled.filter(({ path }) => {
      const [row = {}] = of(path);
      const isPlaced = path.includes('/') ? row.country_code || row.group_id : true;
      return !(row.as_of || row.date || row.said || row.file_date) || !row.source || !isPlaced;
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('is as of the files counted, and of two days where those differ', () => {
    expect(of('holders-without-ipv6-afrinic')[0]?.as_of).toBe('2026-08-21');
    expect(of('map-first-ipv6')[0]?.as_of).toBe('2020-04-17/2026-08-21');
    expect(of('map-ipv4-per-person')[0]?.as_of).toBe('2026-01');
    expect(of('country-ipv6-registrations/ad')[0]).toMatchObject({
      as_of: '2020-04-17',
      source: 'RIPE NCC',
    });
  });

  it('shows where another source takes over, and a month without a value as a row without one', () => {
    const latvia = of('country-ipv6-held/lv').filter(({ date = '' }) => date >= '2021-10');
    expect(
      latvia.slice(0, 3).map(({ date, ipv6_slash32s, source }) => [date, ipv6_slash32s, source]),
    ).toEqual([
      ['2021-10', '440.0004119873047', 'HackingGate'],
      ['2021-11', '', ''],
      ['2021-12', '272.0004119873047', 'ipverse'],
    ]);
    expect(of('map-ipv6-held')[0]?.source).toBe('HotCakeX');
    expect(of('pace-acceleration')[0]?.source).toBe('HackingGate; ipverse; HotCakeX');
    expect(of('pace-by-sub-region').at(-1)?.source).toBe('HotCakeX');
    expect(of('ipv4-lorenz')[0]?.source).toBe('ipverse; World Bank');
    expect(of('map-ipv4-per-person')[0]?.source).toBe('ipverse; World Bank');
    expect(of('iot-devices-a-person')[0]?.source).toBe('World Bank; ericsson.com');
  });

  it('names the country that ends at each point of the curve of unequal shares', () => {
    const curve = of('ipv4-lorenz');
    expect(curve[0]).toMatchObject({ share_of_people: '0', country: '', country_code: '' });
    expect(curve.slice(1).every(({ country_code }) => /^[A-Z]{2}$/.test(country_code ?? ''))).toBe(
      true,
    );
    // The most supplied for each person come last, which the figure of the most and the least lists first.
    expect(curve.at(-1)?.country_code).toBe(of('ipv4-most-and-least')[0]?.country_code);
  });

  it('has the same rows and columns in JSON', () => {
    const json = figureJson(figureAt('country-ipv6-held/ke'), text);
    expect(json.columns.map(({ name }) => name)).toEqual(
      Object.keys(of('country-ipv6-held/ke')[0] ?? {}),
    );
    expect(json.rows).toHaveLength(of('country-ipv6-held/ke').length);
  });
});

describe('the file of the table that a figure’s page shows', () => {
  it('is there where its numbers are not among those drawn, and only there', () => {
    const figures = [...placedFigures().values()].filter(({ scope }) => scope !== 'country');
    expect(
      figures
        .filter(hasSummary)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([
      'ipv4-lorenz',
      'ipv4-per-person-by-region',
      'ipv6-registered-and-used',
      'ipv6-users-by-group',
      'ipv6-users-by-region',
      'pace-acceleration',
      'pace-by-sub-region',
    ]);
    expect(hasSummary(figureAt('country-ipv6-held/ke'))).toBe(false);
  });

  it('has every row of the table, bare, and stands in the JSON file too', () => {
    const { table } = figureAt('pace-acceleration').draw(text);
    const summary = rowsOf(summaryCsv(figureAt('pace-acceleration'), text));
    expect(summary).toHaveLength(table?.rows.length ?? 0);
    expect(Object.keys(summary[0] ?? {}).slice(0, 2)).toEqual([
      'sub_region',
      'slash32s_added_last_3_years',
    ]);
    expect(figureJson(figureAt('pace-acceleration'), text)).toMatchObject({
      summary: { rows: expect.arrayContaining([expect.arrayContaining(['Eastern Africa'])]) },
    });
  });
});
