import { max, min } from 'd3';
import type { MetricId } from '../metrics/metrics.ts';
import { REGISTRIES } from '../model/registry.ts';
import { asOf, readPublished, seriesOf } from './read.ts';

/** The newest day of any registry file behind the site. Throws when none was read. */
export function newestRegistryFile(): string {
  return known(max(REGISTRIES, asOf));
}

/** The oldest day of any registry's newest file, and the newest day of any source with figures. */
export function dataSpan(): { oldest: string; newest: string } {
  const days = readPublished()
    .provenance.sources.filter((source) => source.tables.some((table) => table !== 'countries'))
    .map((source) => source.asOf);
  return {
    oldest: known(min(REGISTRIES, (registry) => asOf(registry) ?? undefined)),
    newest: known(max(days)),
  };
}

/** The date of a measure's newest reading with a value, of any area; `null` when it has none. */
export function newestReadingDate(id: MetricId): string | null {
  const points = Object.values(seriesOf(id)).flat();
  return (
    max(
      points.filter((point) => point.value !== null && point.date !== 'unknown'),
      (point) => point.date,
    ) ?? null
  );
}

function known(date: string | null | undefined): string {
  if (!date)
    throw new Error('expected at least one registry file in data/sources.json, found none');
  return date;
}
