import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { spanOfDates } from '../../figures/counted.ts';
import { publisherOf } from '../../figures/credits.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import { newestOf } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { placedFigures } from '../placed/placed.ts';
import { figureAt, isThere } from '../placed/sample-placed.ts';
import { figureCsv, figureJson, summaryCsv } from './figure-download.ts';

const text = catalogueOf('en');
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const heldOf = (alpha2: string) => `country-ipv6-held/${alpha2.toLowerCase()}`;
const of = (path: string) => rowsOf(figureCsv(figureAt(path), text));

const listedIn = (registries: readonly Registry[]) =>
  registries.flatMap((registry) => {
    const day = siteData().asOf(registry);
    return day === null ? [] : [{ registry, asOf: day }];
  });

/** A registry as rows name it: with those who made its file, where it did not. */
function namedAs(registry: Registry): string {
  const source = siteData().findSource(registry);
  return source ? publisherOf(source, text) : registry;
}

describe('the file of a figure’s numbers', () => {
  it('says whose numbers they are, as of when and who counted them, after its own columns', () => {
    const head = (path: string) => figureCsv(figureAt(path), text).split('\r\n')[0];
    expect(head('country-ipv6-held/ke')).toBe('date,ipv6_slash32s,country_code,country,source');
    if (isThere('group-ipv6-held/ldc'))
      expect(head('group-ipv6-held/ldc')).toBe('date,ipv6_slash32s,group_id,group_name,source');
    expect(of('country-ipv6-held/ci').at(-1)).toMatchObject({
      country: 'Côte d’Ivoire',
      country_code: 'CI',
    });
    if (!isThere('group-ipv6-users/ldc')) return;
    expect(of('group-ipv6-users/ldc')[0]).toMatchObject({
      group_id: 'ldc',
      group_name: 'Least developed countries',
      as_of: newestOf('ipv6-users-google', siteData()),
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
    for (const id of ['map-ipv4-per-person', 'map-ipv6-held'].filter(isThere))
      expect(of(id)[0]?.as_of).toBe(
        newestOf(id === 'map-ipv6-held' ? 'ipv6-held' : 'ipv4-per-person', siteData()),
      );
    for (const registry of REGISTRIES) {
      const path = `holders-without-ipv6-${registry}`;
      if (isThere(path)) expect(of(path)[0]?.as_of).toBe(siteData().asOf(registry));
    }
  });

  it('is as of the files that list the country in a row, and of all of them where none does', () => {
    for (const row of of('map-first-ipv6')) {
      const listing = siteData().country(row.country_code ?? '').registries;
      const files = listing.length > 0 ? listing : listedIn(REGISTRIES);
      expect(row.as_of).toBe(spanOfDates(files.map((file) => file.asOf)));
      expect(row.source?.split('; ').sort()).toEqual(
        files.map(({ registry }) => namedAs(registry)).sort(),
      );
    }
  });

  it('name the one registry that lists a country, as of the day of its file', () => {
    const alone = siteData().countries.find(
      ({ alpha2, registries }) =>
        registries.length === 1 && isThere(`country-ipv6-registrations/${alpha2.toLowerCase()}`),
    );
    const [only] = alone?.registries ?? [];
    if (!alone || !only) throw new Error('expected a country in one registry’s file only');
    expect(of(`country-ipv6-registrations/${alone.alpha2.toLowerCase()}`)[0]).toMatchObject({
      as_of: only.asOf,
      source: namedAs(only.registry),
    });
  });

  it('has each value of a series with who counted it, and none for a month without a value', () => {
    const { methods } = siteData().measure('ipv6-held');
    const names: Readonly<Record<string, string>> = text.data.context.methods;
    const held = siteData().countries.filter(({ alpha2 }) => isThere(heldOf(alpha2)));
    for (const { alpha2 } of held) {
      const values = (siteData().seriesOf('ipv6-held')[alpha2] ?? []).filter(
        ({ value }) => value !== null,
      );
      const nameOn = (date: string) => {
        const [, method = ''] = methods[alpha2]?.findLast(([since]) => since <= date) ?? [];
        return names[method];
      };
      const rows = of(heldOf(alpha2)).map(({ date, ipv6_slash32s, source }) => {
        return [date, ipv6_slash32s, source];
      });
      expect(rows.filter(([, value]) => value !== '')).toEqual(
        values.map(({ date, value }) => [date, String(value), nameOn(date)]),
      );
      expect(rows.filter(([, value, source]) => value === '' && source !== '')).toEqual([]);
    }
  });

  it('names the publishers of both sides of a ratio', () => {
    const people = siteData()
      .sourcesOf('ipv4-per-person')
      .find(({ tables }) => tables.includes('population'));
    for (const path of ['ipv4-lorenz', 'map-ipv4-per-person', 'iot-devices-a-person'].filter(
      isThere,
    ))
      expect(of(path)[0]?.source, path).toContain(people?.publisher);
  });

  it.runIf(isThere('ipv4-lorenz'))(
    'names the country that ends at each point of the curve of unequal shares',
    () => {
      const curve = of('ipv4-lorenz');
      expect(curve[0]).toMatchObject({ share_of_people: '0', country: '', country_code: '' });
      expect(
        curve.slice(1).every(({ country_code }) => /^[A-Z]{2}$/.test(country_code ?? '')),
      ).toBe(true);
      // The most supplied for each person come last, which the figure of the most and the least lists first.
      expect(curve.at(-1)?.country_code).toBe(of('ipv4-most-and-least')[0]?.country_code);
    },
  );

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
    const abridged = [
      'ipv4-account',
      'ipv4-lorenz',
      'ipv4-per-person-by-region',
      'ipv6-registered-and-used',
      'ipv6-users-by-group',
      'ipv6-users-by-region',
      'pace-acceleration',
      'pace-by-sub-region',
    ];
    expect(
      figures
        .filter((figure) => figure.about().hasSummary)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(abridged.filter(isThere));
    const ofCountry = [...placedFigures().values()].find(({ scope }) => scope === 'country');
    expect(ofCountry?.about().hasSummary).toBe(false);
  });

  it.runIf(isThere('pace-acceleration'))(
    'has every row of the table, bare, and stands in the JSON file too',
    () => {
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
    },
  );
});
