import type {
  Change,
  ChangeAcceptance,
  RegistryChange,
  Staleness,
} from '../../src/model/change.ts';
import type { GateFinding, Source } from '../../src/model/provenance.ts';
import { REGISTRIES, type Registry } from '../../src/model/registry.ts';
import { type Registration, registrations } from '../../src/model/registry-tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import { compareTables } from './compare-tables.ts';
import { registryEntries } from './registry-entries.ts';
import { staleIn } from './stale-sources.ts';

/** The data at one time, with what the gates found then. */
interface Judged extends Edition {
  readonly gates?: readonly GateFinding[];
}

/**
 * What a refresh on `date` (`YYYY-MM-DD`) changed; null when no table has another row than before, nothing was
 * accepted, and the same sources are stale.
 */
export function describeChange(before: Judged, after: Judged, date: string): Change | null {
  const tables = compareTables(before, after);
  const rest = { accepted: acceptedNow(before, after), ...describeStaleness(before, after) };
  if ([tables, ...Object.values(rest)].every((list) => list.length === 0)) return null;
  const registries =
    tables.length === 0
      ? []
      : REGISTRIES.flatMap((registry) => describeRegistry(registry, before, after));
  return { date, registries, tables, ...rest };
}

/** What stands accepted since an earlier refresh was recorded then. */
function acceptedNow(before: Judged, after: Judged): ChangeAcceptance[] {
  const known = new Set(acceptancesOf(before).map((one) => JSON.stringify(one)));
  return acceptancesOf(after).filter((one) => !known.has(JSON.stringify(one)));
}

function acceptancesOf({ gates = [] }: Judged): ChangeAcceptance[] {
  return gates.flatMap(({ gate, key, saw, expected, accepted }) =>
    accepted === null ? [] : [{ gate, key, saw, expected, because: accepted }],
  );
}

function describeStaleness(before: Judged, after: Judged): Pick<Change, 'stale' | 'reached'> {
  const [earlier, later] = [staleIn(before), staleIn(after)];
  const without = (all: readonly Staleness[], others: readonly Staleness[]) =>
    all.filter(({ source }) => !others.some((other) => other.source === source));
  return {
    stale: without(later, earlier),
    reached: without(earlier, later).map(({ source, since }) => ({ source, since })),
  };
}

function describeRegistry(registry: Registry, before: Edition, after: Edition): RegistryChange[] {
  const earlier = sourceOf(registry, before);
  const later = sourceOf(registry, after);
  if (!later || JSON.stringify(earlier?.files) === JSON.stringify(later.files)) return [];
  const shared = { registry, from: earlier?.asOf ?? null, to: later.asOf };
  if (!earlier) return [{ ...shared, notCompared: 'no-earlier-file', entries: [] }];
  const sources = [earlier, later];
  if (sources.some(({ caveats }) => caveats.includes('reconstructed')))
    return [{ ...shared, notCompared: 'reconstructed', entries: [] }];
  // A plain file lists no available or reserved space, which is no reason to call it gone.
  const plain = sources.some(({ caveats }) => caveats.includes('plain-file'));
  const rowsIn = (edition: Edition) =>
    rowsOf(edition, registrations).filter(
      (row) => row.registry === registry && (!plain || isDelegated(row)),
    );
  const entries = registryEntries(rowsIn(before), rowsIn(after), earlier.asOf.slice(0, 7));
  return [{ ...shared, notCompared: null, entries }];
}

function isDelegated({ status }: Registration): boolean {
  return status === 'allocated' || status === 'assigned';
}

function sourceOf(registry: Registry, { sources }: Edition): Source | undefined {
  return sources.find(({ id }) => id === registry);
}
