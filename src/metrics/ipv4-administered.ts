import { rollups, sum } from 'd3';
import { REGISTRIES } from '../model/registry.ts';
import type { Metric } from './metric.ts';
import { addressesIn } from './parts/prefix-size.ts';
import { sortReadings } from './parts/series.ts';
import { slash8s } from './parts/slash8s.ts';

/**
 * IPv4 addresses in the /8s that IANA's registry gives to each registry, allocated or legacy. Its areas are
 * registries, under their own identifiers; the date is that of IANA's file.
 */
export const ipv4Administered = {
  id: 'ipv4-administered',
  unit: 'addresses',
  tables: ['iana'],
  additive: false,
  compute: ({ tables, provenance }) => {
    const date = provenance.sources.find((source) => source.tables.includes('iana'))?.asOf;
    const given = slash8s(tables.iana).filter(({ designation }) =>
      (REGISTRIES as readonly string[]).includes(designation),
    );
    if (given.length === 0) return [];
    if (date === undefined) throw new Error('The provenance names no source of the table iana');
    return sortReadings(
      rollups(
        given,
        (blocks) => sum(blocks, ({ prefix }) => addressesIn(prefix)),
        ({ designation }) => designation,
      ).map(([area, value]) => ({ area, date, value })),
    );
  },
} as const satisfies Metric;
