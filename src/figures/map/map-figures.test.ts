import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { MAP_FIGURES } from './map-figures.ts';
import { mapOf, mappedMeasures } from './map-measure.ts';
import { MAPPED } from './mapped.ts';

const text = catalogueOf('en');

/**
 * Kenya is listed by two registries, Morocco by one, Japan by another, Tuvalu by none. Months of space held end in
 * two years, in the second of which Japan was not counted.
 */
const data = sampleData({
  countries: {
    JP: { registry: 'apnic' },
    KE: {
      registries: [
        { registry: 'afrinic', delegations: 7, asOf: '2026-08-21', reconstructed: false },
        { registry: 'apnic', delegations: 1, asOf: '2026-06-17', reconstructed: false },
      ],
    },
    MA: { registry: 'afrinic' },
    TV: { registry: null },
  },
  sources: [
    { id: 'afrinic', tables: ['registrations'], asOf: '2026-08-21' },
    { id: 'apnic', tables: ['registrations'], asOf: '2026-06-17' },
    { id: 'held', tables: ['holdings'], asOf: '2026-03-31' },
  ],
  metrics: {
    'first-ipv6': {
      ...{ unit: 'month', sources: ['afrinic', 'apnic'] },
      areas: {
        JP: [['2026-06-17', 1999 * 12 + 7]],
        KE: [['2026-06-17', 2007 * 12 + 11]],
        MA: [['2026-08-21', 2016 * 12]],
      },
    },
    'ipv6-held': {
      ...{ unit: 'slash32s', sources: ['held'], breaks: ['2026-03'] },
      methods: {
        JP: [['2025-11', 'hackinggate']],
        KE: [
          ['2025-11', 'hackinggate'],
          ['2026-03', 'hotcakex'],
        ],
        MA: [['2026-03', 'hotcakex']],
        WORLD: [['2025-11', 'hackinggate']],
      },
      areas: {
        JP: [
          ['2025-11', 9000],
          ['2026-03', null],
        ],
        KE: [
          ['2025-11', 2],
          ['2025-12', null],
          ['2026-03', 12],
        ],
        MA: [['2026-03', 0]],
        WORLD: [['2026-04', 5]],
      },
    },
    'ipv6-users-google': { unit: 'share', areas: { TV: [['2026-03-01', null]] } },
    'ipv4-per-person': { unit: 'addresses-per-person', areas: {} },
  },
  parts: {
    baseMap: {
      ...{ width: 100, height: 50, sphere: 'M0 0L100 0L100 50Z', disputed: '', listed: ['TV'] },
      shapes: { KE: 'M10 10l10 0l0 10z', MA: 'M30 10l10 0l0 10z' },
      dots: { JP: [80, 20] },
    },
  },
});

function figureOf(id: string) {
  const figure = MAP_FIGURES.find((one) => one.id === id);
  if (!figure) throw new Error(`expected a figure ${id}`);
  return figure;
}

const shown = (id: string) => shownBy(figureOf(id), data, null);

describe('the map of first IPv6', () => {
  it('has a row for each country from early to late, counted in the files that list it', () => {
    expect(shown('map-first-ipv6').facts.table.rows).toEqual(
      [
        ['JP', '2026-06-17', ['apnic'], '1999-08'],
        ['KE', '2026-06-17/2026-08-21', ['afrinic', 'apnic'], '2007-12'],
        ['MA', '2026-08-21', ['afrinic'], '2016-01'],
        // Only all files together say that none lists it.
        ['TV', '2026-06-17/2026-08-21', ['afrinic', 'apnic'], null],
      ].map(([area, date, origins, month]) => ({
        ...{ area, date, origins },
        values: { first_ipv6_month: month },
      })),
    );
  });

  it('tells how many have an early and how many a late first', () => {
    const { words } = shown('map-first-ipv6');
    expect(words.sentence).toBe(
      'Of 3 countries and territories with a dated IPv6 delegation in the registries’ newest files, 2 have one from before 2008; in 1 the oldest still listed is from 2016 or later.',
    );
    expect(words.unit).toContain('registry files of 17 June to 21 August 2026');
    expect(words.table.rows[1]).toEqual([
      { text: 'Kenya', value: 'KE' },
      { text: 'December 2007', value: '2007-12' },
    ]);
  });

  it('draws the earlier the darker, with years that run forward in the legend', () => {
    for (const { svg } of shown('map-first-ipv6').drawings) {
      expect(svg).toMatch(/c-5[^>]*>(<[^>]*>)*Japan: August 1999/);
      expect(svg).toMatch(/c-4[^>]*>(<[^>]*>)*Kenya: December 2007/);
      expect(svg).toMatch(/c-1[^>]*>(<[^>]*>)*Morocco: January 2016/);
      expect(svg).toContain('2004 to 2007');
    }
  });
});

describe('the map of IPv6 held', () => {
  it('shows the newest month that any country has, of which a country without a value was not counted', () => {
    expect(shown('map-ipv6-held').facts.table.rows).toEqual([
      ...[
        { area: 'KE', date: '2026-03', origins: ['held/hotcakex'], values: { ipv6_slash32s: 12 } },
        { area: 'MA', date: '2026-03', origins: ['held/hotcakex'], values: { ipv6_slash32s: 0 } },
        { area: 'JP', date: '2026-03', origins: [], values: { ipv6_slash32s: null } },
        { area: 'TV', date: '2026-03', origins: [], values: { ipv6_slash32s: null } },
      ],
    ]);
  });

  it('tells who has any, and who most', () => {
    expect(shown('map-ipv6-held').words.sentence).toBe(
      'In March 2026, holders in 1 of the 2 countries and territories in the registries’ lists had IPv6 space. Most was registered in Kenya: 12 /32s.',
    );
  });
});

describe('the map that readers switch', () => {
  it('knows the newest date of each year, with what each country had then', () => {
    const held = MAPPED.find(({ id }) => id === 'ipv6-held');
    const map = held && mapOf(held, data, text);
    expect(map?.steps.map(({ date, of }) => [date, of])).toEqual([
      ['2025-11', 2],
      ['2026-03', 2],
    ]);
    expect(map?.areas).toEqual({
      JP: { bins: ['4', 'none'], values: ['9,000', null], ranks: [1, null] },
      KE: { bins: ['1', '2'], values: ['2', '12'], ranks: [2, 1] },
      MA: { bins: ['none', 'zero'], values: [null, '0'], ranks: [null, 2] },
    });
    expect(map?.credits.map(({ href }) => href)).toEqual(['/methodology/#source-held']);
  });

  it('offers only measures that there are data for', () => {
    expect(mappedMeasures(data).map(({ id }) => id)).toEqual(['ipv6-held', 'first-ipv6']);
    expect(figureOf('map-ipv6-users').facts(data, null)).toBeNull();
    expect(figureOf('map-ipv4-per-person').facts(data, null)).toBeNull();
  });
});
