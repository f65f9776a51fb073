import { ascending } from 'd3';
import type { MetricId } from '../model/metric-id.ts';
import type { PoolRow, PoolState } from '../model/registry-tables.ts';
import type { MethodsByArea, Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** IPv4 addresses a registry can still give out. */
export const ipv4Available = poolState('ipv4-available', 'available');

/** IPv4 addresses a registry keeps back under a policy. */
export const ipv4PolicyReserved = poolState('ipv4-policy-reserved', 'policy-reserved');

/** IPv4 addresses that came back to a registry and rest before they can be given out again. */
export const ipv4Quarantined = poolState('ipv4-quarantined', 'quarantined');

/** IPv4 addresses marked reserved by a source that does not say for which of the two reasons. */
export const ipv4ReservedUnsplit = poolState('ipv4-reserved-unsplit', 'reserved-unsplit');

/** A measure of undelegated IPv4 by month. Its areas are registries, under their own identifiers. */
function poolState<Id extends MetricId>(id: Id, state: PoolState): Metric & { readonly id: Id } {
  return {
    id,
    unit: 'addresses',
    tables: ['pool'],
    additive: false,
    methods: ({ tables }) => sourcesByRegistry(tables.pool.filter((row) => row.state === state)),
    compute: ({ tables }) =>
      sortReadings(
        tables.pool
          .filter((row) => row.state === state)
          .map(({ registry, month, addresses }) => ({
            area: registry,
            date: month,
            value: addresses,
          })),
      ),
  };
}

/** For each registry the sources that tell its months, each with the month from which on. */
function sourcesByRegistry(rows: readonly PoolRow[]): MethodsByArea {
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ registry }) => registry)].map(([registry, own]) => {
      const sorted = own.toSorted((a, b) => ascending(a.month, b.month));
      const runs = sorted.filter(({ source }, at) => source !== sorted[at - 1]?.source);
      return [registry, runs.map(({ month, source }) => [month, source] as const)];
    }),
  );
}
