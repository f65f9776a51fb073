import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../text/catalogue.ts';
import { countriesTable, gaps, otherLinesTable } from './countries-table.ts';
import { noReading, tenCountries } from './sample-countries.ts';

const text = catalogueOf('en');
const change = { 'ipv6-change-12m': { unit: 'slash32s', areas: {} } } as const;
const data = tenCountries(change);

describe('the table of all countries', () => {
  it('is a row a country, each measure at the newest date that any country has', () => {
    const table = countriesTable(data, text);
    expect(table.rows).toHaveLength(10);
    expect(table.head.map(({ sub }) => sub)).toEqual([
      ...[undefined, '% of Google’s users, 19 July 2026'],
      ...['addresses per person, August 2026', 'addresses, August 2026'],
      ...['/32 equivalents, August 2026', '/32 equivalents'],
    ]);
    const tuvalu = table.rows.find(({ href }) => href === '/countries/tv/');
    // Its share of users is of April, not of the date of the column.
    expect(tuvalu?.cells.map(({ value }) => value)).toEqual([null, 2, 4, 1, null]);
  });
});

describe('the lines of no single country', () => {
  it('end with the world, at its own date where that is older than the column’s', () => {
    const held = {
      ...noReading('ipv6-held')['ipv6-held'],
      areas: {
        KE: [['2026-08', 4]],
        WORLD: [['2026-07', 15]],
      },
    } as const;
    const { rows } = otherLinesTable(tenCountries({ ...change, 'ipv6-held': held }), text);
    expect(rows).toHaveLength(Object.keys(text.unattributed).length + 1);
    expect(rows.at(-1)?.cells[3]).toEqual({ text: '15 (Jul 2026)', value: 15 });
    expect(rows[0]?.cells[3]).toEqual({ text: 'no data', value: null });
  });
});

describe('countries without', () => {
  it('are those in no list, and those listed without IPv6 in the newest month', () => {
    expect(gaps(data)).toEqual({ all: 10, unlisted: 2, without: { count: 0, on: '2026-08' } });
  });

  it('are not counted by what no month has', () => {
    expect(gaps(tenCountries(noReading('ipv6-held'))).without).toBeNull();
  });
});
