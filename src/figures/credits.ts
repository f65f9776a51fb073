import type { MetricId } from '../metrics/metrics.ts';
import { addressOf } from '../model/address.ts';
import type { Source } from '../model/provenance.ts';
import { REGISTRIES } from '../model/registry.ts';
import type { PublishedCountry } from '../published/published.ts';
import { sourcesOf } from '../published/read.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Credit } from './figure.ts';

/** The sources of a measure; of the registries only those that list the country, when one is given. */
export function sourcesFor(id: MetricId, country?: PublishedCountry): readonly Source[] {
  const sources = sourcesOf(id);
  if (!country) return sources;
  const listing = new Set<string>(country.registries.map(({ registry }) => registry));
  return sources.filter((source) => !isRegistry(source.id) || listing.has(source.id));
}

/** Credits for a measure, each leading to what the methodology says of the source. */
export function creditsFor(id: MetricId, text: Catalogue, country?: PublishedCountry): Credit[] {
  return sourcesFor(id, country).map((source) => ({
    text: text.country.source(source),
    href: `${addressOf('methodology/')}#source-${source.id}`,
  }));
}

/** What a reader must know about the sources of a measure. */
export function caveatNotes(id: MetricId, text: Catalogue, country?: PublishedCountry): string[] {
  const caveats = new Set(sourcesFor(id, country).flatMap((source) => source.caveats));
  return [...caveats].map((caveat) => text.caveats[caveat]);
}

function isRegistry(id: string): boolean {
  return (REGISTRIES as readonly string[]).includes(id);
}
