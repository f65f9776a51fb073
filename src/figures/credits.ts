import type { MetricId } from '../metrics/metrics.ts';
import { addressOf } from '../model/address.ts';
import type { Caveat, Source } from '../model/provenance.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { PublishedCountry } from '../published/published.ts';
import { readPublished, sourcesOf } from '../published/read.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Credit, FigureView } from './figure.ts';

/**
 * The registries whose files speak of a country: those that list it, or all of them when none does, since
 * only all of them together say that.
 */
export function listingOf(country: PublishedCountry): readonly Registry[] {
  if (country.registries.length === 0) return REGISTRIES;
  return country.registries.map(({ registry }) => registry);
}

/** The sources of a measure; of those that are one registry's, only the given registries'. */
export function sourcesFor(id: MetricId, only?: readonly Registry[]): readonly Source[] {
  return sourcesOf(id).filter((source) => {
    const own = REGISTRIES.find(
      (registry) => source.id === registry || source.id === `pool-${registry}`,
    );
    return own === undefined || only === undefined || only.includes(own);
  });
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

/** Credits for several measures, each source once. */
export function creditsForAll(ids: readonly MetricId[], text: Catalogue): Credit[] {
  const credits = ids.flatMap((id) => creditsFor(id, text));
  return [...new Map(credits.map((credit) => [credit.href, credit])).values()];
}

const POOL: ReadonlySet<MetricId> = new Set<MetricId>([
  'ipv4-available',
  'ipv4-policy-reserved',
  'ipv4-quarantined',
  'ipv4-reserved-unsplit',
]);

/** The measures each caveat bears on; of the rest of its source's numbers it says nothing. */
const BEARS_ON: Readonly<Record<Caveat, (id: MetricId) => boolean>> = {
  reconstructed: () => true,
  'rounded-ipv4-left-out': (id) => id === 'ipv4-held' || id === 'ipv4-per-person',
  'ap-left-out': () => false,
  'plain-file': (id) => id.startsWith('holders-') || POOL.has(id),
  'ends-early': () => true,
  'zero-read-as-missing': (id) => id === 'ipv6-users-google',
  'undated-snapshot': () => true,
  'corrected-names': () => false,
  'not-as-published': () => false,
};

/** What a reader must know about the sources of a measure, where it bears on that measure. */
export function caveatNotes(id: MetricId, text: Catalogue, only?: readonly Registry[]): string[] {
  const sources = sourcesFor(id, only);
  const caveats = new Set(
    sources.flatMap((source) =>
      source.caveats.filter((caveat) => caveat !== 'ends-early' || endsSeries(source, sources)),
    ),
  );
  return [...caveats]
    .filter((caveat) => BEARS_ON[caveat](id))
    .map((caveat) => text.caveats[caveat]);
}

/** Whether a series ends with a source: none of the others behind it speaks of a later month. */
function endsSeries({ asOf }: Source, sources: readonly Source[]): boolean {
  return sources.every((other) => other.asOf.slice(0, 7) <= asOf.slice(0, 7));
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
