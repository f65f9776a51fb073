import type { PublishedCountry } from '../../published/published.ts';
import { type Sample, sampleData } from '../../published/sample-data.ts';

/**
 * A thousand people with 600 addresses, for tests: Kenya has none; of the four groups Kenya and Tuvalu; Antarctica
 * has addresses without people. Tuvalu was counted by another mirror than the rest.
 */
const COUNTRIES: Readonly<
  Record<string, Pick<PublishedCountry, 'people' | 'region'> & { addresses: number }>
> = {
  BR: { people: 100, region: '019', addresses: 50 },
  FR: { people: 100, region: '150', addresses: 100 },
  IN: { people: 500, region: '142', addresses: 50 },
  KE: { people: 150, region: '002', addresses: 0 },
  TV: { people: 50, region: '009', addresses: 100 },
  US: { people: 100, region: '019', addresses: 300 },
  AQ: { people: null, region: null, addresses: 10 },
};

const MONTH = '2026-01';
const METHODS = Object.fromEntries(
  Object.keys(COUNTRIES).map((code): [string, [string, string][]] => [
    code,
    [['2025-01', code === 'TV' ? 'hotcakex' : 'ipverse']],
  ]),
);
const HELD = { sources: ['holdings', 'population'], methods: METHODS };

const METRICS: Sample['metrics'] = {
  'ipv4-held': {
    ...{ sources: ['holdings'], methods: METHODS },
    areas: {
      ...Object.fromEntries(
        Object.entries(COUNTRIES).map(([code, { addresses }]) => [code, [[MONTH, addresses]]]),
      ),
      EU: [[MONTH, 30]],
      WORLD: [[MONTH, 640]],
    },
  },
  'ipv4-per-person': { ...HELD, unit: 'addresses-per-person', areas: {} },
  'ipv4-gini': { ...HELD, unit: 'index', areas: { WORLD: [[MONTH, 0.69]] } },
  'ipv4-gini-by-year': {
    ...{ unit: 'index', sources: ['afrinic', 'arin', 'population'] },
    areas: {
      WORLD: [
        ['1990', 0.9],
        ['1995', 0.8],
        ['2011', 0.75],
        ['2012', 0.7],
      ],
    },
  },
  'ipv4-registrations-by-year': {
    sources: ['afrinic', 'arin'],
    areas: {
      US: [['1990', 400]],
      TV: [['1995', 100]],
      BR: [['2011', 100]],
      KE: [
        ['2012', 200],
        ['2013', 50],
      ],
      WORLD: [
        ['1990', 400],
        ['1995', 100],
        ['2011', 100],
        ['2012', 200],
        ['unknown', 50],
      ],
    },
  },
};

const SAMPLE: Sample = {
  countries: Object.fromEntries(
    Object.entries(COUNTRIES).map(([code, { people, region }]) => [
      code,
      {
        ...{ registry: 'arin' as const, people, region },
        peopleYear: people === null ? null : '2024',
      },
    ]),
  ),
  sources: [
    { id: 'afrinic', asOf: '2026-08-21', tables: ['registrations'] },
    { id: 'arin', asOf: '2020-04-17', tables: ['registrations'], caveats: ['reconstructed'] },
    { id: 'holdings', tables: ['holdings'] },
    { id: 'population', tables: ['population'] },
  ],
  metrics: METRICS,
  parts: {
    groups: (['KE', 'TV'] as const).map((country) => ({
      ...{ group: country === 'KE' ? 'ldc' : 'sids', country, from: null, to: null, note: '' },
      source_url: 'https://groups.example/',
    })),
    milestones: [
      {
        ...{ id: 'iana-pool-exhausted', date: '2011-02-03', scope: 'world' },
        source_url: 'https://iana.example/',
      },
    ],
  },
};

export const SUPPLIED = sampleData(SAMPLE);

/** The same with other years of the coefficient. */
export function withYears(years: [string, number][]) {
  const metric = { ...METRICS?.['ipv4-gini-by-year'], areas: { WORLD: years } };
  return sampleData({ ...SAMPLE, metrics: { ...METRICS, 'ipv4-gini-by-year': metric } });
}

/** The same without a month in which people and addresses are both known, or a year. */
export const UNSUPPLIED = sampleData({
  ...SAMPLE,
  metrics: {
    ...METRICS,
    'ipv4-gini': { areas: {} },
    'ipv4-gini-by-year': { areas: {} },
    'ipv4-registrations-by-year': { areas: {} },
  },
});
