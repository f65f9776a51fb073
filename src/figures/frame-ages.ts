import type { MetricId } from '../metrics/metrics.ts';
import { promisedDays } from '../model/promised-age.ts';
import { sourcesOf } from '../published/read.ts';

/** A source behind a figure, and the age its data may reach. */
export interface FrameAge {
  readonly name: string;
  /** The day its data speak of. */
  readonly asOf: string;
  /** Days after which they count as old. */
  readonly days: number;
}

/** The promises behind the measures of a figure, each source once; those that promise nothing left out. */
export function frameAges(metrics: readonly MetricId[]): FrameAge[] {
  const sources = new Map(metrics.flatMap(sourcesOf).map((source) => [source.id, source]));
  return [...sources.values()].flatMap(({ id, publisher, asOf }) => {
    const days = promisedDays(id);
    return days === null ? [] : [{ name: publisher, asOf, days }];
  });
}
