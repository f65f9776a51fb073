import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CountryNames } from '../model/country-names.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Source } from '../model/provenance.ts';
import type { Registry } from '../model/registry.ts';
import { Data } from './data.ts';
import type { Published, PublishedCountry, PublishedMetric } from './published.ts';

/** Readings by area, from old to new. */
type Areas = Readonly<Record<string, readonly (readonly [date: string, value: number | null])[]>>;

/** What a test hands in: as little as the figure it works by hand needs. */
export interface Sample {
  /** Countries by code, each with the registry that lists it (`null`: none does), and more where it matters. */
  readonly countries?: Readonly<Record<string, SampleCountry>>;
  readonly metrics?: Partial<Record<MetricId, SampleMetric>>;
  readonly sources?: readonly SampleSource[];
  /** Parts as they are published, in the place of empty ones. */
  readonly parts?: Partial<Published>;
}

export interface SampleCountry extends Partial<PublishedCountry> {
  readonly registry?: Registry | null;
}

export interface SampleMetric extends Partial<Omit<PublishedMetric, 'areas' | 'sources'>> {
  readonly areas: Areas;
  readonly sources?: readonly string[];
}

export interface SampleSource extends Partial<Source> {
  readonly id: string;
}

const FILE = join(import.meta.dirname, '../../data/reference/countries.csv');
const ROWS: readonly CountryNames[] = parse(readFileSync(FILE), { columns: true, bom: true });
const NAMED = new Map(ROWS.map((row) => [row.alpha2, row]));

const DAY = '2026-08-21';

/** Data of a few countries, measures and sources, all else empty. */
export function sampleData({ countries = {}, metrics = {}, sources = [], parts }: Sample): Data {
  const published: Published = {
    ...EMPTY,
    countries: Object.entries(countries).map(([alpha2, more]) => countryOf(alpha2, more)),
    metrics: Object.fromEntries(
      Object.entries(metrics).map(([id, metric]) => [id, metricOf(id, metric)]),
    ),
    provenance: { sources: sources.map(sourceOf) },
    ...parts,
  };
  return new Data(published);
}

/** Names are told to all who say them: a sample's are those of the table, so that no test hears another's. */
function namesOf(alpha2: string): Omit<CountryNames, 'alpha2'> {
  const said = (column: keyof CountryNames) => NAMED.get(alpha2)?.[column] ?? alpha2;
  return {
    ...{ name_ar: said('name_ar'), name_en: said('name_en'), name_es: said('name_es') },
    ...{ name_fr: said('name_fr'), name_ru: said('name_ru'), name_zh: said('name_zh') },
  };
}

function countryOf(alpha2: string, { registry, ...more }: SampleCountry): PublishedCountry {
  return {
    ...{ alpha2, alpha3: `${alpha2}X`, m49: '000', region: null, sub_region: null, alias: null },
    ...namesOf(alpha2),
    ...{ people: null, peopleYear: null },
    registries: registry ? [{ registry, delegations: 1, asOf: DAY, reconstructed: false }] : [],
    ...more,
  } as PublishedCountry;
}

function metricOf(id: string, { areas, sources = [], ...more }: SampleMetric): PublishedMetric {
  return {
    ...{ id, unit: 'addresses', sources: [...sources], additive: false, breaks: [], methods: {} },
    areas: Object.fromEntries(
      Object.entries(areas).map(([area, pairs]) => [area, pairs.map(([on, value]) => [on, value])]),
    ),
    ...more,
  };
}

function sourceOf(source: SampleSource): Source {
  return {
    ...{ publisher: source.id.toUpperCase(), title: source.id, address: 'https://source.example/' },
    ...{ files: [], asOf: DAY, retrieved: DAY, licence: '', caveats: [], tables: [] },
    problems: { warnings: 0, examples: [] },
    ...source,
  };
}

const EMPTY: Published = {
  ...{ countries: [], worldPeople: null, metrics: {}, milestones: [], groups: [] },
  ...{
    entitlements: [],
    policyReserves: [],
    specialBlocks: [],
    iana: [],
    iot: [],
    countryLanguages: [],
  },
  countryAliases: [],
  timeZones: [],
  areaNotes: [],
  measurementLimits: [],
  reissued: [],
  ...{ provenance: { sources: [] }, changes: [], calendarEvents: [], editions: [], stories: {} },
  activities: { events: [], training: [], testbeds: [], policies: [], guidelines: [] },
  baseMap: { width: 10, height: 5, sphere: '', shapes: {}, dots: {}, listed: [], disputed: '' },
};
