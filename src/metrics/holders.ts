import { group, sum } from 'd3';
import type { MetricId } from '../model/metric-id.ts';
import type { HolderCount } from '../model/registry-tables.ts';
import type { Metric } from './metric.ts';
import { asOfDay, listings } from './parts/listing.ts';
import { sortReadings } from './parts/series.ts';

/** Organisations that hold IPv4 in an area. */
export const holdersIpv4 = holdersMeasure('holders-ipv4', (row) => row.with_ipv4);

/** Organisations that hold IPv4 in an area, but no IPv6. */
export const holdersIpv4Only = holdersMeasure(
  'holders-ipv4-only',
  (row) => row.with_ipv4 - row.with_both,
);

/**
 * Holders are known by ids that mean something inside one file only, so an area's holders are counted in
 * one file: that of the registry which lists most of its delegations, going by the registrations. Where
 * that file is not an extended one there is no value. A world sum would count some organisations twice,
 * so there is none.
 */
function holdersMeasure<Id extends MetricId>(
  id: Id,
  count: (row: HolderCount) => number,
): Metric & { readonly id: Id } {
  return {
    id,
    unit: 'holders',
    tables: ['holders'],
    additive: false,
    compute: (evidence) => {
      const counted = group(evidence.tables.holders, (row) => row.registry);
      return sortReadings(
        [...listings(evidence.tables.registrations)].flatMap(([area, [main]]) => {
          if (!main) return [];
          const date = asOfDay(evidence, main.registry);
          const rows = counted.get(main.registry)?.filter((row) => row.country === area);
          return [{ area, date, value: rows ? sum(rows, count) : null }];
        }),
      );
    },
  };
}
