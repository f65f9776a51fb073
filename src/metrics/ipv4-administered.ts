import { rollups, sum } from 'd3';
import { REGISTRIES } from '../model/registry.ts';
import type { Metric } from './metric.ts';
import { slash8sDay } from './parts/file-day.ts';
import { addressesIn } from './parts/prefix-size.ts';
import { sortReadings } from './parts/series.ts';
import { slash8s } from './parts/slash8s.ts';

/**
 * IPv4 addresses in the /8s that IANA's registry gives to each registry, allocated or legacy. Its areas are
 * registries, under their own identifiers; the date is that of IANA's list of IPv4.
 */
export const ipv4Administered = {
  id: 'ipv4-administered',
  unit: 'addresses',
  tables: ['iana'],
  additive: false,
  compute: (evidence) => {
    const given = slash8s(evidence.tables.iana).filter(({ designation }) =>
      (REGISTRIES as readonly string[]).includes(designation),
    );
    if (given.length === 0) return [];
    const date = slash8sDay(evidence);
    return sortReadings(
      rollups(
        given,
        (blocks) => sum(blocks, ({ prefix }) => addressesIn(prefix)),
        ({ designation }) => designation,
      ).map(([area, value]) => ({ area, date, value })),
    );
  },
} as const satisfies Metric;
