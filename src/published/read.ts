import { resolve } from 'node:path';
import type { MetricId } from '../metrics/metrics.ts';
import { latest, type Measured, valueAt } from '../metrics/parts/latest.ts';
import { type Rank, rankAmong, valuesAmong } from '../metrics/parts/rank.ts';
import type { Point, SeriesByArea } from '../metrics/parts/series.ts';
import type { Change } from '../model/change.ts';
import type { Source } from '../model/provenance.ts';
import type { Milestone } from '../model/reference-tables.ts';
import type { Registry } from '../model/registry.ts';
import { loadPublished } from './load.ts';
import type { Published, PublishedCountry, PublishedMetric } from './published.ts';

/** Where the ingest writes, below the project's own folder. */
const FOLDER = 'data/published';

let published: Published | undefined;
const seriesById = new Map<MetricId, SeriesByArea>();

/**
 * The one door through which the site sees data: everything the ingest published, checked once and then
 * remembered. Throws when it is missing or is not what the schema says.
 */
export function readPublished(): Published {
  published ??= loadPublished(resolve(FOLDER));
  return published;
}

/** The 249 countries and territories of ISO 3166-1, by alpha-2. */
export function countries(): readonly PublishedCountry[] {
  return readPublished().countries;
}

/** One country by its upper-case alpha-2 code. Throws when there is none of that code. */
export function country(alpha2: string): PublishedCountry {
  const found = countries().find((item) => item.alpha2 === alpha2);
  if (!found) throw new Error(`No country has the code ${alpha2}`);
  return found;
}

/** Countries of a region (M49, such as 002 for Africa); `null` gives those of no region. */
export function countriesOfRegion(region: string | null): readonly PublishedCountry[] {
  return countries().filter((item) => item.region === region);
}

/** Countries of an intermediate region or sub-region (M49, such as 029 for the Caribbean). */
export function countriesOfSubRegion(subRegion: string | null): readonly PublishedCountry[] {
  return countries().filter((item) => item.sub_region === subRegion);
}

/** The codes of countries. */
export function codesOf(members: readonly PublishedCountry[]): string[] {
  return members.map(({ alpha2 }) => alpha2);
}

/** A turning point by its id; `null` when there is none of that id. */
export function findMilestone(id: string): Milestone | null {
  return readPublished().milestones.find((one) => one.id === id) ?? null;
}

/** A measure as published: unit, sources, and its series as pairs. */
export function measure(id: MetricId): PublishedMetric {
  const found = readPublished().metrics[id];
  if (!found) throw new Error(`The measure ${id} is not published: run npm run ingest`);
  return found;
}

/** All series of a measure by area: countries, EU, AP, ZZ, WORLD; registries for the pool's measures. */
export function seriesOf(id: MetricId): SeriesByArea {
  const known = seriesById.get(id);
  if (known) return known;
  const areas = Object.entries(measure(id).areas).map(([area, pairs]) => {
    return [area, pairs.map(([date, value]) => ({ date, value }))] as const;
  });
  const series = Object.fromEntries(areas);
  seriesById.set(id, series);
  return series;
}

/** One area's series, old to new; empty when the measure says nothing about the area. */
export function series(id: MetricId, area: string): readonly Point[] {
  return seriesOf(id)[area] ?? [];
}

/** An area's newest reading that has a value; `null` when there is none. */
export function latestReading(id: MetricId, area: string): Measured | null {
  return latest(series(id, area));
}

/** An area's value at exactly this date; `null` when there is none. */
export function valueOn(id: MetricId, area: string, date: string): number | null {
  return valueAt(series(id, area), date);
}

/** These countries' values at exactly this date, or each one's newest, by code; those without are left out. */
export function valuesOf(
  id: MetricId,
  members: readonly PublishedCountry[],
  date?: string,
): Map<string, number> {
  return valuesAmong(seriesOf(id), codesOf(members), date);
}

/** Whom to rank among, and when. */
export interface Ranking {
  /** Areas to rank; all countries unless given. Unattributed lines and WORLD are never countries. */
  readonly among?: readonly string[];
  /** Date to rank at; unless given, each area's own newest value counts. */
  readonly date?: string;
  /** Which value comes first; the largest unless given. */
  readonly first?: 'largest' | 'smallest';
}

/** An area's place by a measure, among areas that have data; `null` when it has none itself. */
export function rank(id: MetricId, area: string, ranking: Ranking = {}): Rank | null {
  const among = ranking.among ?? countries().map(({ alpha2 }) => alpha2);
  return rankAmong(valuesAmong(seriesOf(id), among, ranking.date), area, ranking.first);
}

/** The sources a measure rests on, in the order of their ids. */
export function sourcesOf(id: MetricId): readonly Source[] {
  const ids = measure(id).sources;
  return readPublished().provenance.sources.filter((source) => ids.includes(source.id));
}

/** The day of a registry's newest file; `null` when none was read. */
export function asOf(registry: Registry): string | null {
  const sources = readPublished().provenance.sources;
  return sources.find((source) => source.id === registry)?.asOf ?? null;
}

/** What each refresh of the data changed, newest first; empty when none has been recorded yet. */
export function changes(): readonly Change[] {
  return readPublished().changes;
}
