import { describe, expect, it } from 'vitest';
import { tenCountries } from '../sample-countries.ts';
import { shownBy } from '../sample-shown.ts';
import { countryIpv4PerPerson, countryIpv6Users } from './place.ts';

const data = tenCountries();

const shown = (figure: typeof countryIpv6Users, alpha2: string) =>
  shownBy(figure, data, data.country(alpha2));

describe('where a country stands among others', () => {
  it('is a row for each country of its region, the largest value first, and its own among the world', () => {
    const { facts } = shown(countryIpv6Users, 'KE');
    const rows = facts.table.rows.map(({ area, values }) => [
      values.area,
      area,
      values.share_of_users,
    ]);
    expect(rows).toEqual([
      ...[
        ['014', 'RW', 0.4],
        ['014', 'KE', 0.2],
        ['014', 'TZ', 0.1],
      ],
      // The world's others stand with the map.
      ['WORLD', 'KE', 0.2],
    ]);
  });

  it('dates every row by the country’s own reading, not by the newest of others', () => {
    const { facts, words } = shown(countryIpv6Users, 'TV');
    expect(new Set(facts.table.rows.map(({ date }) => date))).toEqual(new Set(['2026-04-13']));
    expect(facts.table.rows.map(({ origins }) => origins)).toContainEqual(['google']);
    expect(words.table.caption).toBe('Polynesia: Share of Google’s users on IPv6, 13 April 2026');
    expect(words.sentence).toBe(
      'With 30% of Google’s users there on IPv6 on Monday 13 April 2026, Tuvalu ranks 1st of 1 in Polynesia and 4th of 6 in the world.',
    );
  });

  it('names the mirror and who counted people where a measure is of both', () => {
    const { facts } = shown(countryIpv4PerPerson, 'KE');
    expect(facts.table.rows[0]).toEqual({
      ...{ area: 'KE', date: '2026-08', origins: ['held/hotcakex', 'people'] },
      values: { area: '014', ipv4_addresses_per_person: 0.5 },
    });
    expect(facts.origins).toEqual(['held', 'people']);
  });

  it('ranks and lists a zero, which has no dot on a logarithmic scale', () => {
    const { facts, words, drawings } = shown(countryIpv4PerPerson, 'TZ');
    expect(facts).toMatchObject({ value: 0, region: { rank: { rank: 3, of: 3 } } });
    expect(facts.world).toMatchObject({ rank: 7, of: 7 });
    // Half-way between 0.1 and 0.5 in the region, between 1.5 and 2 in the world.
    const [region, world] = facts.strip.rows;
    expect(region?.median).toBeCloseTo(0.3);
    expect(world?.median).toBeCloseTo(1.75);
    expect(words.table.rows).toHaveLength(3);
    // Two dots in the row of the region, six in that of the world, and none of its own.
    expect(drawings[0]?.svg.match(/h0(?=[M"])/g)).toHaveLength(8);
    expect(drawings[0]?.told?.words).toHaveLength(8);
  });

  it('stresses the country in both rows', () => {
    const { drawings } = shown(countryIpv6Users, 'KE');
    for (const { svg } of drawings) expect(svg.match(/>Kenya 20%</g)).toHaveLength(2);
  });

  it('is not there without a reading of the country’s own', () => {
    expect(countryIpv6Users.facts(data, data.country('BI'))).toBeNull();
  });
});
