import { describe, expect, it } from 'vitest';
import { latestReading, series } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { COUNTRY_FIGURES } from '../figures.ts';
import { placeTable } from './place-list.ts';

const text = catalogueOf('en');
const rowOf = (id: string, name: string) =>
  placeTable(id, text).rows.find((row) => row.name === name);

describe('the list of a figure’s places', () => {
  it.each(COUNTRY_FIGURES)('has every country and territory: $id', ({ id }) => {
    const { rows } = placeTable(id, text);
    expect(new Set(rows.map(({ href }) => href)).size).toBe(249);
  });

  it('has the newest value of each', () => {
    const cell = rowOf('country-ipv6-held', 'Kenya')?.cells[0];
    expect(cell?.value).toBe(latestReading('ipv6-held', 'KE')?.value);
  });

  it('adds up what is counted by year', () => {
    const sum = series('ipv6-registrations-by-year', 'KE').reduce(
      (total, { value }) => total + (value ?? 0),
      0,
    );
    expect(rowOf('country-ipv6-registrations', 'Kenya')?.cells[0]?.value).toBe(sum);
  });

  it('says no data where there is none', () => {
    expect(rowOf('country-ipv6-held', 'Western Sahara')?.cells).toEqual([
      { text: 'no data', value: null },
    ]);
  });
});
