import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { countryIpv4ByYear, countryIpv6ByYear } from './by-year.ts';

const text = catalogueOf('en');

/** Kenya is listed by two registries, Canada by one whose newest file is years old, Tuvalu by none. */
const data = sampleData({
  countries: {
    KE: {
      registries: [
        { registry: 'afrinic', delegations: 7, asOf: '2026-08-21', reconstructed: false },
        { registry: 'apnic', delegations: 1, asOf: '2026-06-17', reconstructed: false },
      ],
    },
    CA: {
      registries: [{ registry: 'arin', delegations: 2, asOf: '2020-04-17', reconstructed: true }],
    },
    TV: { registry: null },
  },
  sources: [
    { id: 'afrinic', tables: ['registrations'], asOf: '2026-08-21' },
    { id: 'apnic', tables: ['registrations'], asOf: '2026-06-17' },
    { id: 'arin', tables: ['registrations'], asOf: '2020-04-17', caveats: ['reconstructed'] },
  ],
  metrics: {
    'first-ipv6': {
      unit: 'month',
      areas: { KE: [['2026-06-17', 2007 * 12 + 6]], CA: [['2026-06-17', 2017 * 12 + 1]] },
    },
    'ipv6-registrations-by-year': {
      ...{ unit: 'delegations', sources: ['afrinic', 'apnic', 'arin'] },
      areas: {
        KE: [
          ['2007', 1],
          ['2010', 5],
          ['2012', 2],
        ],
        TV: [['unknown', 3]],
        CA: [['2017', 1]],
      },
    },
    'ipv4-registrations-by-year': {
      ...{ unit: 'addresses', sources: ['afrinic', 'apnic', 'arin'] },
      areas: {
        CA: [
          ['1990', 256],
          ['1995', 1024],
          ['2001', 512],
          ['unknown', 65_536],
        ],
      },
    },
  },
  parts: {
    milestones: [
      {
        id: 'arin-pool-exhausted',
        date: '2015-09-24',
        scope: 'arin',
        source_url: 'https://a.example',
      },
    ],
  },
});
const inKenya = () => shownBy(countryIpv6ByYear, data, data.country('KE'));
const inCanada = () => shownBy(countryIpv4ByYear, data, data.country('CA'));

describe('what a country has today, by the year of its registration', () => {
  it('is a row for each year that has any, of the files that list the country', () => {
    const { facts } = inKenya();
    const counted = {
      area: null,
      date: '2026-06-17/2026-08-21',
      origins: ['afrinic', 'apnic'],
    };
    expect(facts.table.rows).toEqual([
      { ...counted, values: { year: '2007', ipv6_delegations: 1 } },
      { ...counted, values: { year: '2010', ipv6_delegations: 5 } },
      { ...counted, values: { year: '2012', ipv6_delegations: 2 } },
    ]);
    expect(facts).toMatchObject({ origins: ['afrinic', 'apnic'], caveats: [], ends: null });
  });

  it('tells how many delegations there are, since when, and the year with most', () => {
    const { words } = inKenya();
    expect(words.sentence).toBe(
      'The registries list 8 IPv6 delegations in Kenya, the oldest from July 2007; 2010 is the year with most, 5.',
    );
    expect(words.notes).toEqual([
      'Counted in the AFRINIC file of 21 August 2026 and the APNIC file of 17 June 2026. The newest registry file on this site is of 21 August 2026: what was registered, moved or returned after the day of an older one is missing here.',
    ]);
  });

  it('tells of a single one since when it is there', () => {
    const { words } = shownBy(countryIpv6ByYear, data, data.country('CA'));
    expect(words.sentence).toBe(
      'The registries list 1 IPv6 delegation in Canada, from February 2017.',
    );
  });

  it('tells the year by which half of all dated addresses were registered, and how many have no date', () => {
    const { facts, words } = inCanada();
    expect(facts).toMatchObject({ total: 1792, undated: 65_536, half: '1995' });
    expect(words.title).toBe('Half of the IPv4 addresses first registered by 1995');
    expect(words.notes).toEqual([
      text.country.figures.undated({ value: text.said.addresses(65_536) }),
      expect.stringMatching(
        /^Counted in the ARIN file of 17 April 2020 \(reconstructed from public tables\)\. The newest/,
      ),
      text.caveats.reconstructed,
    ]);
  });

  it('says nothing of its files while they are of about one day', () => {
    const fresh = sampleData({
      countries: {
        KE: {
          registries: [
            { registry: 'afrinic', delegations: 1, asOf: '2026-08-21', reconstructed: false },
          ],
        },
      },
      sources: [
        { id: 'afrinic', tables: ['registrations'], asOf: '2026-08-21' },
        { id: 'apnic', tables: ['registrations'], asOf: '2026-08-30' },
      ],
      metrics: {
        'first-ipv6': { unit: 'month', areas: {} },
        'ipv6-registrations-by-year': {
          ...{ unit: 'delegations', sources: ['afrinic'] },
          areas: { KE: [['2007', 1]] },
        },
      },
    });
    expect(shownBy(countryIpv6ByYear, fresh, fresh.country('KE')).facts.old).toBeNull();
  });

  it('is drawn up to the site’s newest file, with what lies beyond an old one left open', () => {
    const { facts, drawings } = inCanada();
    expect(facts).toMatchObject({ until: 2026, ends: '2020-04-17' });
    const svgs = drawings.map(({ svg }) => svg);
    for (const svg of svgs) {
      const [, columns] = /class="column warm" d="([^"]+)"/.exec(svg) ?? [];
      expect(columns?.match(/M/g)).toHaveLength(3);
      expect(svg).toContain('no data after 17 April 2020');
    }
    expect(svgs.at(-1)).toContain(text.milestones['arin-pool-exhausted']);
  });

  it('has no peak in a tie, and none in a single delegation', () => {
    const tied = (areas: [string, number][]) =>
      sampleData({
        countries: { KE: { registry: 'afrinic' } },
        sources: [{ id: 'afrinic' }],
        metrics: {
          'first-ipv6': { areas: {} },
          'ipv6-registrations-by-year': { areas: { KE: areas } },
        },
      });
    for (const areas of [
      [
        ['2007', 2],
        ['2010', 2],
      ],
      [['2007', 1]],
    ] as [string, number][][]) {
      const sample = tied(areas);
      expect(countryIpv6ByYear.facts(sample, sample.country('KE'))?.peak).toBeNull();
    }
  });

  it('is not there where nothing with a date is listed', () => {
    const tuvalu = data.country('TV');
    expect(countryIpv6ByYear.facts(data, tuvalu)).toBeNull();
    expect(countryIpv4ByYear.facts(data, tuvalu)).toBeNull();
  });
});
