import { addressOf } from '../model/address.ts';
import type { MetricId } from '../model/metric-id.ts';
import { own } from '../model/own.ts';
import type { Source } from '../model/provenance.ts';
import type { Registry } from '../model/registry.ts';
import type { Data } from '../published/data.ts';
import { readPublished, siteData } from '../published/read.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { caveatsOf } from './caveats.ts';
import type { Origin } from './facts.ts';
import type { Credit, DocumentWords, FigureView } from './figure.ts';
import { listingOf, sourcesFor as sourcesIn } from './rests.ts';

export { listingOf };

/** The sources of a measure; of those that are one registry's, only the given registries'. */
export function sourcesFor(id: MetricId, only?: readonly Registry[]): readonly Source[] {
  return sourcesIn(siteData(), id, only);
}

/** Credits for a measure, each leading to what the methodology says of the source. */
export function creditsFor(id: MetricId, text: Catalogue, only?: readonly Registry[]): Credit[] {
  return sourcesFor(id, only).map((source) => creditOf(source, text));
}

/** The credits of sources by their ids, where no measure stands for them; those never read are left out. */
export function creditsForSources(ids: readonly string[], text: Catalogue): Credit[] {
  const { sources } = readPublished().provenance;
  return sources.filter(({ id }) => ids.includes(id)).map((source) => creditOf(source, text));
}

/** Where the methodology tells of a source. */
export function sourceAddress(id: string): string {
  return `${addressOf('methodology/')}#source-${id}`;
}

function creditOf(source: Source, text: Catalogue): Credit {
  return {
    text: text.country.source(source),
    title: source.title,
    href: sourceAddress(source.id),
    brief: { publisher: source.publisher, asOf: source.asOf },
  };
}

/** The credits of those who counted: sources once each, and documents under the words that tell of them. */
export function creditsOf(
  origins: readonly Origin[],
  documents: Readonly<Record<string, DocumentWords>>,
  { data, text }: { data: Data; text: Catalogue },
): Credit[] {
  return origins.flatMap((origin) => {
    const source = data.findSource(origin);
    if (source) return creditOf(source, text);
    const words = own(documents, origin);
    return words === undefined ? [] : { ...words, href: origin };
  });
}

/** Credits for several measures, each source once. */
export function creditsForAll(ids: readonly MetricId[], text: Catalogue): Credit[] {
  const credits = ids.flatMap((id) => creditsFor(id, text));
  return [...new Map(credits.map((credit) => [credit.href, credit])).values()];
}

/** What a reader must know about the sources of a measure, where it bears on that measure. */
export function caveatNotes(id: MetricId, text: Catalogue, only?: readonly Registry[]): string[] {
  return caveatsOf(id, sourcesFor(id, only)).map((caveat) => text.caveats[caveat]);
}

/** What a figure may say of its measure beside the measure's own caveats. */
export interface Resting {
  /** Notes that stand before the caveats. */
  readonly notes?: readonly string[];
  /** The registries of whose files alone it speaks. */
  readonly only?: readonly Registry[];
}

/** What follows from the one measure that a figure rests on: the measure, its sources, and what to mind. */
export function restingOn(
  id: MetricId,
  text: Catalogue,
  { notes = [], only }: Resting = {},
): Pick<FigureView, 'notes' | 'metrics' | 'sources'> {
  return {
    notes: [...notes, ...caveatNotes(id, text, only)],
    metrics: [id],
    sources: creditsFor(id, text, only),
  };
}
