import type { MetricId } from '../metrics/metrics.ts';
import { type AgePromise, type OldSources, oldSources } from '../model/old-sources.ts';
import { promisedDays } from '../model/promised-age.ts';
import { edition } from '../published/dates.ts';
import { sourcesOf } from '../published/read.ts';

/** The promises behind the measures of a figure, each source once; those that promise nothing left out. */
export function frameAges(metrics: readonly MetricId[]): AgePromise[] {
  const sources = new Map(metrics.flatMap(sourcesOf).map((source) => [source.id, source]));
  return [...sources.values()].flatMap(({ id, publisher, asOf }) => {
    const days = promisedDays(id);
    return days === null ? [] : [{ name: publisher, asOf, days }];
  });
}

/** Those whose data were older than promised already when the edition was made; `null` when none were. */
export function oldFrameSources(metrics: readonly MetricId[]): OldSources | null {
  return oldSources(frameAges(metrics), edition());
}
