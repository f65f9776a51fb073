import { resolve } from 'node:path';
import type { Measured } from '../metrics/parts/latest.ts';
import type { Rank } from '../metrics/parts/rank.ts';
import type { Point, SeriesByArea } from '../metrics/parts/series.ts';
import type { Change } from '../model/change.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { MilestoneId } from '../model/milestone.ts';
import type { Source } from '../model/provenance.ts';
import type { Milestone } from '../model/reference-tables.ts';
import type { Registry } from '../model/registry.ts';
import { Data, type Ranking } from './data.ts';
import { loadPublished } from './load.ts';
import type { Published, PublishedCountry, PublishedMetric } from './published.ts';

export { codesOf } from './data.ts';

/** Where the ingest writes, below the project's own folder. */
const FOLDER = 'data/published';

let data: Data | undefined;

/**
 * The one door through which the site sees data: everything the ingest published, checked once and then
 * remembered. Throws when it is missing or is not what the schema says. Pages ask it; figures are handed theirs.
 */
export function siteData(): Data {
  data ??= new Data(loadPublished(resolve(FOLDER)));
  return data;
}

/** The site's data as published. */
export function readPublished(): Published {
  return siteData().published;
}

/** `Data.countries` of the site's data. */
export function countries(): readonly PublishedCountry[] {
  return siteData().countries;
}

/** `Data.country` of the site's data. */
export function country(alpha2: string): PublishedCountry {
  return siteData().country(alpha2);
}

/** `Data.countriesOfRegion` of the site's data. */
export function countriesOfRegion(region: string | null): readonly PublishedCountry[] {
  return siteData().countriesOfRegion(region);
}

/** `Data.countriesOfSubRegion` of the site's data. */
export function countriesOfSubRegion(subRegion: string | null): readonly PublishedCountry[] {
  return siteData().countriesOfSubRegion(subRegion);
}

/** `Data.findMilestone` of the site's data. */
export function findMilestone(id: MilestoneId): Milestone | null {
  return siteData().findMilestone(id);
}

/** `Data.measure` of the site's data. */
export function measure(id: MetricId): PublishedMetric {
  return siteData().measure(id);
}

/** `Data.seriesOf` of the site's data. */
export function seriesOf(id: MetricId): SeriesByArea {
  return siteData().seriesOf(id);
}

/** `Data.series` of the site's data. */
export function series(id: MetricId, area: string): readonly Point[] {
  return siteData().series(id, area);
}

/** `Data.latestReading` of the site's data. */
export function latestReading(id: MetricId, area: string): Measured | null {
  return siteData().latestReading(id, area);
}

/** `Data.valueOn` of the site's data. */
export function valueOn(id: MetricId, area: string, date: string): number | null {
  return siteData().valueOn(id, area, date);
}

/** `Data.valuesOf` of the site's data. */
export function valuesOf(
  id: MetricId,
  members: readonly PublishedCountry[],
  date?: string,
): Map<string, number> {
  return siteData().valuesOf(id, members, date);
}

/** `Data.rank` of the site's data. */
export function rank(id: MetricId, area: string, ranking: Ranking = {}): Rank | null {
  return siteData().rank(id, area, ranking);
}

/** `Data.sourcesOf` of the site's data. */
export function sourcesOf(id: MetricId): readonly Source[] {
  return siteData().sourcesOf(id);
}

/** `Data.asOf` of the site's data. */
export function asOf(registry: Registry): string | null {
  return siteData().asOf(registry);
}

/** What each refresh of the data changed, newest first; empty when none has been recorded yet. */
export function changes(): readonly Change[] {
  return readPublished().changes;
}
