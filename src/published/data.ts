import { latest, type Measured, valueAt } from '../metrics/parts/latest.ts';
import { type Rank, rankAmong, valuesAmong } from '../metrics/parts/rank.ts';
import type { Point, SeriesByArea } from '../metrics/parts/series.ts';
import { fillCountryNames } from '../model/country-names.ts';
import type { MeasurementLimit, Measurer } from '../model/measurement-limits.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { MilestoneId } from '../model/milestone.ts';
import type { Source } from '../model/provenance.ts';
import type { Milestone } from '../model/reference-tables.ts';
import type { Registry } from '../model/registry.ts';
import type { Published, PublishedCountry, PublishedMetric } from './published.ts';

/** Whom to rank among, and when. */
export interface Ranking {
  /** Areas to rank; all countries unless given. Unattributed lines and WORLD are never countries. */
  readonly among?: readonly string[];
  /** Date to rank at; unless given, each area's own newest value counts. */
  readonly date?: string;
  /** Which value comes first; the largest unless given. */
  readonly first?: 'largest' | 'smallest';
}

/** What was published, with the questions that figures ask of it: handed in, so that a test hands in its own. */
export class Data {
  readonly published: Published;
  readonly #series = new Map<MetricId, SeriesByArea>();
  readonly #countries: ReadonlyMap<string, PublishedCountry>;

  constructor(published: Published) {
    this.published = published;
    this.#countries = new Map(published.countries.map((one) => [one.alpha2, one]));
    fillCountryNames(published.countries);
  }

  /** The countries and territories of ISO 3166-1, by alpha-2. */
  get countries(): readonly PublishedCountry[] {
    return this.published.countries;
  }

  /** One country by its upper-case alpha-2 code. Throws when there is none of that code. */
  country(alpha2: string): PublishedCountry {
    const found = this.findCountry(alpha2);
    if (!found) throw new Error(`No country has the code ${alpha2}`);
    return found;
  }

  /** The country that an area is; `null` where the area is none, such as a region or the line AP. */
  findCountry(area: string): PublishedCountry | null {
    return this.#countries.get(area) ?? null;
  }

  /** Countries of a region (M49, such as 002 for Africa); `null` gives those of no region. */
  countriesOfRegion(region: string | null): readonly PublishedCountry[] {
    return this.countries.filter((item) => item.region === region);
  }

  /** Countries of an intermediate region or sub-region (M49, such as 029 for the Caribbean). */
  countriesOfSubRegion(subRegion: string | null): readonly PublishedCountry[] {
    return this.countries.filter((item) => item.sub_region === subRegion);
  }

  /** A turning point by its id; `null` when there is none of that id. */
  findMilestone(id: MilestoneId): Milestone | null {
    return this.published.milestones.find((one) => one.id === id) ?? null;
  }

  /** Why a measurement of use says little of a country; `null` where nothing is known against it. */
  findLimit(measurer: Measurer, area: string): MeasurementLimit | null {
    const { measurementLimits } = this.published;
    const isIt = (one: MeasurementLimit) => one.measurer === measurer && one.country === area;
    return measurementLimits.find(isIt) ?? null;
  }

  /** A measure as published: unit, sources, and its series as pairs. Throws when there is none of that id. */
  measure(id: MetricId): PublishedMetric {
    const found = this.published.metrics[id];
    if (!found) throw new Error(`The measure ${id} is not published: run npm run ingest`);
    return found;
  }

  /** All series of a measure by area: countries, EU, AP, ZZ, WORLD; registries for the pool's measures. */
  seriesOf(id: MetricId): SeriesByArea {
    const known = this.#series.get(id);
    if (known) return known;
    const areas = Object.entries(this.measure(id).areas).map(([area, pairs]) => {
      return [area, pairs.map(([date, value]) => ({ date, value }))] as const;
    });
    const series = Object.fromEntries(areas);
    this.#series.set(id, series);
    return series;
  }

  /** One area's series, old to new; empty when the measure says nothing about the area. */
  series(id: MetricId, area: string): readonly Point[] {
    return this.seriesOf(id)[area] ?? [];
  }

  /** An area's newest reading that has a value; `null` when there is none. */
  latestReading(id: MetricId, area: string): Measured | null {
    return latest(this.series(id, area));
  }

  /** An area's value at exactly this date; `null` when there is none. */
  valueOn(id: MetricId, area: string, date: string): number | null {
    return valueAt(this.series(id, area), date);
  }

  /** These countries' values at exactly this date, or each one's newest, by code; those without are left out. */
  valuesOf(
    id: MetricId,
    members: readonly PublishedCountry[] = this.countries,
    date?: string,
  ): Map<string, number> {
    return valuesAmong(this.seriesOf(id), codesOf(members), date);
  }

  /** An area's place by a measure, among areas that have data; `null` when it has none itself. */
  rank(id: MetricId, area: string, ranking: Ranking = {}): Rank | null {
    const among = ranking.among ?? codesOf(this.countries);
    return rankAmong(valuesAmong(this.seriesOf(id), among, ranking.date), area, ranking.first);
  }

  /** Everything that was read, by id. */
  get sources(): readonly Source[] {
    return this.published.provenance.sources;
  }

  /** What was read from a source; `null` when nothing was. */
  findSource(id: string): Source | null {
    return this.sources.find((source) => source.id === id) ?? null;
  }

  /** The sources a measure rests on, in the order of their ids. */
  sourcesOf(id: MetricId): readonly Source[] {
    const ids = this.measure(id).sources;
    return this.sources.filter((source) => ids.includes(source.id));
  }

  /** The day of a registry's newest file; `null` when none was read. */
  asOf(registry: Registry): string | null {
    return this.findSource(registry)?.asOf ?? null;
  }
}

/** The codes of countries. */
export function codesOf(members: readonly PublishedCountry[]): string[] {
  return members.map(({ alpha2 }) => alpha2);
}
