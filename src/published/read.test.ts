import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Kenya and Uganda share a region and a sub-region, France has others. */
const COUNTRIES = [
  ['FR', '150', '155'],
  ['KE', '002', '014'],
  ['UG', '002', '014'],
].map(([alpha2, region, sub_region]) => ({
  ...{ alpha2, alpha3: `${alpha2}X`, m49: '001', region, sub_region, alias: '' },
  ...{ name_ar: 'a', name_en: 'a', name_es: 'a', name_fr: 'a', name_ru: 'a', name_zh: 'a' },
  ...{ people: null, peopleYear: null, registries: [] },
}));

const METRIC = {
  ...{
    id: 'ipv6-held',
    unit: 'slash32s',
    sources: ['holdings'],
    additive: true,
    breaks: [],
    methods: {},
  },
  areas: {
    FR: [['2026-08', 9]],
    KE: [
      ['2026-07', 1],
      ['2026-08', null],
    ],
    UG: [['2026-08', 1]],
    WORLD: [['2026-08', 10]],
  },
};

const SOURCE = {
  ...{ publisher: 'p', title: 't', address: 'https://a.example/', files: [] },
  ...{ retrieved: '2026-09-01', licence: 'l', caveats: [], tables: [] },
  problems: { warnings: 0, examples: [] },
};
const SOURCES = [
  { ...SOURCE, id: 'afrinic', asOf: '2026-08-21' },
  { ...SOURCE, id: 'holdings', asOf: '2026-08-22' },
];
const BASE_MAP = {
  width: 1,
  height: 1,
  sphere: '',
  shapes: {},
  dots: {},
  listed: [],
  disputed: '',
};

/** Files of a small published folder. */
const FILES: Readonly<Record<string, unknown>> = {
  'countries.json': COUNTRIES,
  'world-people.json': { people: 30, year: '2024' },
  'metrics/ipv6-held.json': METRIC,
  'milestones.json': [],
  'groups.json': [],
  'entitlements.json': [],
  'policy-reserves.json': [],
  'special-blocks.json': [],
  'iana.json': [],
  'iot.json': [],
  'country-languages.json': [],
  'country-aliases.json': [],
  'time-zones.json': [],
  'area-notes.json': [],
  'measurement-limits.json': [],
  'reissued.json': [],
  'sources.json': { sources: SOURCES },
  'activities.json': { events: [], training: [], testbeds: [], policies: [], guidelines: [] },
  'calendar-events.json': [],
  'changes.json': [{ date: '2026-09-22', registries: [], tables: [] }],
  'editions.json': [],
  'stories.json': {},
  'basemap.json': BASE_MAP,
};

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'published-'));
  vi.resetModules();
  vi.spyOn(process, 'cwd').mockReturnValue(home);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

/** The door to a project in which these files are published. */
async function doorTo(
  files: Readonly<Record<string, unknown>>,
): Promise<typeof import('./read.ts')> {
  await mkdir(join(home, 'data/published/metrics'), { recursive: true });
  for (const [path, value] of Object.entries(files)) {
    await writeFile(join(home, 'data/published', path), JSON.stringify(value));
  }
  return import('./read.ts');
}

describe('the published data', () => {
  it('are read once and remembered', async () => {
    const door = await doorTo(FILES);
    expect(door.readPublished()).toBe(door.readPublished());
  });

  it('tell what to run when they are missing', async () => {
    const door = await doorTo({ 'countries.json': COUNTRIES });
    expect(() => door.readPublished()).toThrow('run npm run ingest');
  });

  it('are refused when they do not fit the schema', async () => {
    const door = await doorTo({ ...FILES, 'milestones.json': [{ id: 'A' }] });
    expect(() => door.readPublished()).toThrow('run npm run ingest');
  });

  it('find countries by code, region and sub-region', async () => {
    const data = (await doorTo(FILES)).siteData();
    const codes = (list: readonly { alpha2: string }[]) => list.map(({ alpha2 }) => alpha2);
    expect(data.country('KE').alpha2).toBe('KE');
    expect(() => data.country('XX')).toThrow('No country has the code XX');
    expect(data.findCountry('AP')).toBeNull();
    expect(codes(data.countriesOfRegion('002'))).toEqual(['KE', 'UG']);
    expect(codes(data.countriesOfSubRegion('155'))).toEqual(['FR']);
  });

  it('find series, newest readings and values at a date', async () => {
    const data = (await doorTo(FILES)).siteData();
    expect(data.series('ipv6-held', 'KE')).toEqual([
      { date: '2026-07', value: 1 },
      { date: '2026-08', value: null },
    ]);
    expect(data.series('ipv6-held', 'AQ')).toEqual([]);
    expect(data.latestReading('ipv6-held', 'KE')).toEqual({ date: '2026-07', value: 1 });
    expect(data.latestReading('ipv6-held', 'AQ')).toBeNull();
    expect(data.valueOn('ipv6-held', 'KE', '2026-08')).toBeNull();
    expect(data.valueOn('ipv6-held', 'FR', '2026-08')).toBe(9);
    expect(() => data.series('asns-held', 'KE')).toThrow('The measure asns-held is not published');
  });

  it('rank among countries unless told otherwise', async () => {
    const data = (await doorTo(FILES)).siteData();
    expect(data.rank('ipv6-held', 'UG')).toEqual({ rank: 2, of: 3, ties: 1 });
    expect(data.rank('ipv6-held', 'UG', { date: '2026-08' })).toEqual({ rank: 2, of: 2, ties: 0 });
    expect(data.rank('ipv6-held', 'UG', { first: 'smallest' })?.rank).toBe(1);
    expect(data.rank('ipv6-held', 'UG', { among: ['KE', 'UG'] })?.of).toBe(2);
    expect(data.rank('ipv6-held', 'WORLD')).toBeNull();
  });

  it('name the sources of a measure and the day of a registry’s file', async () => {
    const data = (await doorTo(FILES)).siteData();
    expect(data.sourcesOf('ipv6-held').map(({ id }) => id)).toEqual(['holdings']);
    expect(data.asOf('afrinic')).toBe('2026-08-21');
    expect(data.asOf('arin')).toBeNull();
  });

  it('tell what each refresh changed', async () => {
    const data = (await doorTo(FILES)).siteData();
    expect(data.published.changes.map(({ date }) => date)).toEqual(['2026-09-22']);
  });
});
