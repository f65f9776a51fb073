import type { MetricId } from '../model/metric-id.ts';
import type { Caveat, Source } from '../model/provenance.ts';

const DATED: ReadonlySet<MetricId> = new Set<MetricId>([
  'first-ipv6',
  'ipv6-registrations-by-year',
  'ipv4-registrations-by-year',
  'ipv4-gini-by-year',
]);
/** Measures that hold files of different days against each other. */
const FLOWS: ReadonlySet<MetricId> = new Set<MetricId>([
  'ipv4-newly-delegated',
  'ipv4-delegated-again',
  'ipv4-listed-again',
  'ipv4-given-back',
  'ipv4-came-from-others',
  'ipv4-went-to-others',
  'ipv4-left-untold',
]);

/** The measures each caveat bears on; of the rest of its source's numbers it says nothing. */
const BEARS_ON: Readonly<Record<Caveat, (id: MetricId) => boolean>> = {
  reconstructed: () => true,
  'dates-of-tables': () => false,
  'dates-first-seen': (id) => DATED.has(id),
  'rounded-ipv4-left-out': (id) => id === 'ipv4-held' || id === 'ipv4-per-person',
  'ap-left-out': () => false,
  // Readings of a pool are of files that list it: a plain one gives none, and takes none of theirs away.
  'plain-file': (id) => id.startsWith('holders-'),
  'ends-early': () => true,
  'zero-read-as-missing': (id) => id === 'ipv6-users-google',
  'undated-snapshot': () => true,
  'undated-list': () => false,
  'single-days': (id) => id === 'ipv6-users-google',
  'tests-of-a-month': () => true,
  'mean-of-daily-shares': () => true,
  'corrected-names': () => false,
  'not-as-published': () => false,
  'dated-by-newest-request': (id) => id === 'waiting-requests',
  'parts-listed-again': (id) => id === 'ipv4-given-again',
  // Figures say themselves where their lines are broken.
  'days-missing': () => false,
  'single-points': (id) => id === 'waiting-requests',
  'month-gaps': (id) => FLOWS.has(id),
  'origin-unseen': (id) => FLOWS.has(id),
};

/** What a reader must know of the sources of a measure, where it bears on that measure. */
export function caveatsOf(id: MetricId, sources: readonly Source[]): Caveat[] {
  const caveats = sources.flatMap((source) =>
    source.caveats.filter((caveat) => caveat !== 'ends-early' || endsSeries(source, sources)),
  );
  return [...new Set(caveats)].filter((caveat) => BEARS_ON[caveat](id));
}

/** Whether a series ends with a source: none of the others behind it speaks of a later month. */
function endsSeries({ asOf }: Source, sources: readonly Source[]): boolean {
  return sources.every((other) => other.asOf.slice(0, 7) <= asOf.slice(0, 7));
}
