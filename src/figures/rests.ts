import type { MetricId } from '../model/metric-id.ts';
import type { Caveat, Source } from '../model/provenance.ts';
import { registryOf } from '../model/publications.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { Data } from '../published/data.ts';
import type { PublishedCountry } from '../published/published.ts';
import { caveatsOf } from './caveats.ts';
import type { FactRow, Rests } from './facts.ts';

/**
 * The registries whose files speak of a country: those that list it, or all of them when none does, since
 * only all of them together say that.
 */
export function listingOf(country: PublishedCountry): readonly Registry[] {
  if (country.registries.length === 0) return REGISTRIES;
  return country.registries.map(({ registry }) => registry);
}

/** The registries that list an area and count nothing of a measure, so that its value is only the least it can be. */
export function lackingIn(data: Data, id: MetricId, area: string): readonly Registry[] {
  return data.measure(id).lacking?.[area] ?? [];
}

/** The sources of a measure; of those that are one registry's, only the given registries'. */
export function sourcesFor(
  data: Data,
  id: MetricId,
  only?: readonly Registry[],
): readonly Source[] {
  return data.sourcesOf(id).filter((source) => {
    const registry = registryOf(source.id);
    return registry === undefined || only === undefined || only.includes(registry);
  });
}

/** Of a measure's sources those that its readings of an area name; all of them where they name none. */
export function namedSources(
  data: Data,
  id: MetricId,
  { area, sources }: { readonly area: string; readonly sources: readonly Source[] },
): readonly Source[] {
  const methods = (data.measure(id).methods[area] ?? []).map(([, method]) => method);
  const named = sources.filter((source) => methods.includes(source.id));
  return named.length > 0 ? named : sources;
}

/** What follows from the measures that a figure rests on: these, their sources each once, and what to mind. */
export function restsOn(
  data: Data,
  metrics: readonly MetricId[],
  only?: readonly Registry[],
): Rests {
  const each = metrics.map((id) => ({ id, sources: sourcesFor(data, id, only) }));
  const origins = each.flatMap(({ sources }) => sources.map(({ id }) => id));
  const caveats: Caveat[] = each.flatMap(({ id, sources }) => caveatsOf(id, sources));
  return {
    metrics,
    origins: [...new Set(origins)],
    caveats: [...new Set(caveats)],
  };
}

/** Who counted what stands in rows, each once. */
export function originsOf(rows: readonly Pick<FactRow, 'origins'>[]): FactRow['origins'] {
  return [...new Set(rows.flatMap((row) => row.origins))];
}

/** The same for what rests on rows alone: these name who counted, and what to mind is of them. */
export function restsOnRows(
  data: Data,
  metrics: readonly MetricId[],
  rows: readonly FactRow[],
): Rests {
  const origins = originsOf(rows);
  const caveats = metrics.flatMap((id) => {
    const sources = data.sourcesOf(id).filter((source) => origins.includes(source.id));
    return caveatsOf(id, sources);
  });
  return { metrics, origins, caveats: [...new Set(caveats)] };
}
