import type { Change, RegistryChange } from '../../src/model/change.ts';
import type { Source } from '../../src/model/provenance.ts';
import { REGISTRIES, type Registry } from '../../src/model/registry.ts';
import { type Registration, registrations } from '../../src/model/registry-tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import { compareTables } from './compare-tables.ts';
import { registryEntries } from './registry-entries.ts';

/** What a refresh on `date` (`YYYY-MM-DD`) changed; null when no table has another row than before. */
export function describeChange(before: Edition, after: Edition, date: string): Change | null {
  const tables = compareTables(before, after);
  if (tables.length === 0) return null;
  const registries = REGISTRIES.flatMap((registry) => describeRegistry(registry, before, after));
  return { date, registries, tables };
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
