import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../text/catalogue.ts';
import { countryIpv6Users } from './country/place.ts';
import { creditsOf, creditsOfMeasures } from './credits.ts';
import type { FactRow } from './facts.ts';
import { tenCountries } from './sample-countries.ts';

const text = catalogueOf('en');
const data = tenCountries();
const row = (date: string, ...origins: string[]): FactRow => {
  return { area: null, date, origins, values: {} };
};
const daysOf = (...rows: FactRow[]) => {
  const origins = ['google', 'held', 'people'];
  const credits = creditsOf({ origins, table: { columns: [], rows } }, {}, { data, text });
  return credits.map(({ brief }) => brief?.asOf);
};

describe('a credit', () => {
  it('names the day of the figure’s own reading, where its source has newer ones of others', () => {
    const credited = (alpha2: string) => {
      const facts = countryIpv6Users.facts(data, data.country(alpha2));
      return facts && creditsOf(facts, {}, { data, text }).map(({ brief }) => brief?.asOf);
    };
    expect(credited('TV')).toEqual(['2026-04-13']);
    expect(credited('KE')).toEqual(['2026-07-19']);
  });

  it('names the newest of several rows, and the source’s own day where that is in their month', () => {
    expect(daysOf(row('2026-01', 'held/hotcakex'), row('2026-03', 'held/ipverse'))[1]).toBe(
      '2026-03',
    );
    expect(daysOf(row('2026-08', 'held/hotcakex'))[1]).toBe('2026-08-21');
  });

  it('takes the later of two dates that one counted, and neither where several did', () => {
    expect(daysOf(row('2026-01-02/2026-07-19', 'google'))[0]).toBe('2026-07-19');
    expect(daysOf(row('2026-06/2026-07-19', 'google', 'held'))).toEqual(
      Array.from({ length: 3 }, () => '2026-08-21'),
    );
  });

  it('takes from a row of two dates the one of each who counted, where the row tells it', () => {
    const both = {
      ...row('2026-06/2026-07-19', 'google', 'held/ipverse'),
      dates: { google: '2026-07-19', 'held/ipverse': '2026-06' },
    };
    expect(daysOf(both).slice(0, 2)).toEqual(['2026-07-19', '2026-06']);
  });

  it('is never of a later day than its source', () => {
    expect(daysOf(row('2026-12', 'people'))[2]).toBe('2026-08-21');
  });

  it('of a table of measures names the day of their newest reading', () => {
    const credits = creditsOfMeasures(['ipv6-users-google', 'ipv4-held'], { data, text });
    expect(credits.map(({ source, brief }) => [source, brief?.asOf])).toEqual([
      ['google', '2026-07-19'],
      ['held', '2026-08-21'],
    ]);
  });
});
