import { ascending } from 'd3';
import type { Evidence, Metric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/metrics.ts';
import { asOfDay, listings } from '../../src/metrics/parts/listing.ts';
import { seriesByArea } from '../../src/metrics/parts/series.ts';
import type { Activities } from '../../src/model/activities/activities.ts';
import type { ActivityEvent } from '../../src/model/activities/events.ts';
import { WORLD } from '../../src/model/area.ts';
import { withoutCopies } from '../../src/model/calendar-copies.ts';
import { asActivityEvent } from '../../src/model/calendars.ts';
import type { Change } from '../../src/model/change.ts';
import type { FrozenEdition } from '../../src/model/edition.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { KeptStories } from '../../src/model/stories/stories.ts';
import { TABLES } from '../../src/model/tables.ts';
import {
  type BaseMap,
  Published,
  type PublishedCountry,
  type PublishedMetric,
} from '../../src/published/published.ts';

/** What is published as it was recorded, without measuring. */
export interface Recorded {
  readonly changes: readonly Change[];
  readonly activities: Activities;
  /** What these data are called, and their checksum. */
  readonly edition: NonNullable<Provenance['edition']>;
  /** Frozen editions, newest first. */
  readonly editions: readonly FrozenEdition[];
  /** The facts that each story was last borne out by. */
  readonly stories: KeptStories;
}

/**
 * Everything the site reads, measured from sound tables. Pure. The schema takes of the tables those that are
 * published as they are. Throws when the outcome does not fit it, which is a fault of a measure and not of
 * the data.
 */
export function publish(
  evidence: Evidence,
  baseMap: BaseMap,
  { edition, ...recorded }: Recorded,
): Published {
  const outcome = Published.safeParse({
    ...evidence.tables,
    ...recorded,
    countries: publishCountries(evidence),
    worldPeople: evidence.tables.population.find(({ country }) => country === WORLD) ?? null,
    metrics: Object.fromEntries(
      METRICS.map((metric) => [metric.id, publishMetric(metric, evidence)]),
    ),
    provenance: { ...evidence.provenance, edition },
    calendarEvents: publishCalendarEvents(evidence),
    baseMap,
  });
  if (outcome.success) return outcome.data;
  throw new Error('The measures do not fit what is published', { cause: outcome.error });
}

/** One measure with its readings as pairs by area, and the sources of its tables. */
export function publishMetric(metric: Metric, evidence: Evidence): PublishedMetric {
  const series = Object.entries(seriesByArea(metric.compute(evidence)));
  return {
    id: metric.id,
    unit: metric.unit,
    sources: sourceIds(metric, evidence),
    additive: metric.additive,
    breaks: metric.breaks?.(evidence) ?? [],
    methods: publishMethods(metric, evidence),
    ...(metric.lacking && { lacking: publishLacking(metric.lacking(evidence)) }),
    areas: Object.fromEntries(
      series.map(([area, points]) => [area, points.map(({ date, value }) => [date, value])]),
    ),
  };
}

function publishMethods(metric: Metric, evidence: Evidence): PublishedMetric['methods'] {
  const methods = Object.entries(metric.methods?.(evidence) ?? {});
  return Object.fromEntries(
    methods.map(([area, runs]) => [area, runs.map(([from, method]) => [from, method])]),
  );
}

function publishLacking(
  lacking: Readonly<Record<string, readonly Registry[]>>,
): NonNullable<PublishedMetric['lacking']> {
  return Object.fromEntries(
    Object.entries(lacking).map(([area, registries]) => [area, [...registries]]),
  );
}

function sourceIds({ tables, sources }: Metric, { provenance }: Evidence): string[] {
  const used = new Set(tables.map((table) => TABLES[table].name));
  return provenance.sources
    .filter((source) => source.tables.some((table) => used.has(table)))
    .map((source) => source.id)
    .filter((id) => sources === undefined || sources.includes(id))
    .sort(ascending);
}

/** Events from calendars, each with the page of the calendar it was read from. */
export function publishCalendarEvents({ tables }: Evidence): ActivityEvent[] {
  const pages = new Map(tables.calendars.map(({ id, page }) => [id, page]));
  return withoutCopies(tables.calendarEvents).map((row) =>
    asActivityEvent(row, pages.get(row.source) ?? row.url),
  );
}

/** The countries with their people and the registries whose newest file lists them. */
export function publishCountries(evidence: Evidence): PublishedCountry[] {
  const { countries, population, registrations } = evidence.tables;
  const people = new Map(population.map((row) => [row.country, row]));
  const listed = listings(registrations);
  return countries.map((country) => ({
    ...country,
    people: people.get(country.alpha2)?.people ?? null,
    peopleYear: people.get(country.alpha2)?.year ?? null,
    registries: (listed.get(country.alpha2) ?? []).map((listing) => ({
      ...listing,
      asOf: asOfDay(evidence, listing.registry),
      reconstructed: isReconstructed(evidence, listing.registry),
    })),
  }));
}

function isReconstructed({ provenance }: Evidence, registry: Registry): boolean {
  const source = provenance.sources.find(({ id }) => id === registry);
  return source?.caveats.includes('reconstructed') ?? false;
}
