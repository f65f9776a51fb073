import { describe, expect, it } from 'vitest';
import { figureAddress } from '../../model/address.ts';
import type { FigureId } from '../../model/figure-id.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { listedFigures, placeTable } from './place-list.ts';
import { placedFigures } from './placed.ts';

const text = catalogueOf('en');
const OF_COUNTRIES = listedFigures().filter(({ scope }) => scope === 'country');
const rowOf = (id: FigureId, name: string) =>
  placeTable(id, text).rows.find((row) => row.name === name);

describe('the list of a figure’s places', () => {
  it.each(OF_COUNTRIES)('has every country and territory: $id', ({ id }) => {
    const { rows } = placeTable(id, text);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(249);
  });

  it.each(OF_COUNTRIES)('links those that have the figure and no other: $id', ({ id }) => {
    const linked = placeTable(id, text).rows.flatMap(({ href }) => href ?? []);
    const there = [...placedFigures().values()].filter((figure) => figure.id === id);
    expect(linked.sort()).toEqual(there.map(({ path }) => figureAddress(path)).sort());
  });

  it('has the newest value of each', () => {
    const cell = rowOf('country-ipv6-held', 'Kenya')?.cells[0];
    expect(cell?.value).toBe(siteData().latestReading('ipv6-held', 'KE')?.value);
  });

  it('adds up what is counted by year', () => {
    const sum = siteData()
      .series('ipv6-registrations-by-year', 'KE')
      .reduce((total, { value }) => total + (value ?? 0), 0);
    expect(rowOf('country-ipv6-registrations', 'Kenya')?.cells[0]?.value).toBe(sum);
  });

  it('says no data where there is none', () => {
    expect(rowOf('country-ipv6-held', 'Western Sahara')?.cells).toEqual([
      { text: 'no data', value: null },
    ]);
  });
});
