import { rollups, sum } from 'd3';
import type { MetricId } from '../model/metric-id.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { CountryTransfer, TransferSum } from '../model/registry-tables.ts';
import type { Evidence, Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** IPv4 addresses that came to holders in a country from holders in others, by year. */
export const ipv4TransferredIn = byCountry('ipv4-transferred-in', (row) => row.came_in);

/** IPv4 addresses that went from holders in a country to holders in others, by year. */
export const ipv4TransferredOut = byCountry('ipv4-transferred-out', (row) => row.went_out);

/** IPv4 addresses that changed hands between holders in one country, by year. */
export const ipv4TransferredWithin = byCountry('ipv4-transferred-within', (row) => row.stayed);

/** IPv4 addresses that came to a registry's holders from those of other registries, by year. */
export const ipv4TransferredToRegistry = byRegistry(
  'ipv4-transferred-to-registry',
  (row) => row.to_registry,
);

/** IPv4 addresses that went from a registry's holders to those of other registries, by year. */
export const ipv4TransferredFromRegistry = byRegistry(
  'ipv4-transferred-from-registry',
  (row) => row.from_registry,
);

/**
 * A measure of transfers by country. What left a country for a holder of another registry stands in that one's
 * log: so there are readings only where the logs of all five were read.
 */
function byCountry<Id extends MetricId>(
  id: Id,
  amount: (row: CountryTransfer) => number,
): Metric & { readonly id: Id } {
  return {
    id,
    unit: 'addresses',
    tables: ['countryTransfers'],
    additive: false,
    compute: (evidence) => {
      if (!areAllRead(evidence)) return [];
      const sums = rollups(
        evidence.tables.countryTransfers,
        (rows) => sum(rows, amount),
        (row) => row.country,
        (row) => row.year,
      );
      return sortReadings(sums.flatMap(([area, years]) => readingsOf(area, years)));
    },
  };
}

/** A measure of transfers between registries. Its areas are registries, under their own identifiers. */
function byRegistry<Id extends MetricId>(
  id: Id,
  sideOf: (row: TransferSum) => Registry,
): Metric & { readonly id: Id } {
  return {
    id,
    unit: 'addresses',
    tables: ['transfers'],
    additive: false,
    compute: (evidence) => {
      if (!areAllRead(evidence)) return [];
      const sums = rollups(
        evidence.tables.transfers.filter(isBetween),
        (rows) => Number(rows.reduce((total, { amount }) => total + amount, 0n)),
        sideOf,
        (row) => row.month.slice(0, 4),
      );
      return sortReadings(sums.flatMap(([area, years]) => readingsOf(area, years)));
    },
  };
}

function isBetween({ family, from_registry, to_registry }: TransferSum): boolean {
  return family === 'ipv4' && from_registry !== to_registry;
}

function readingsOf(area: string, years: readonly [date: string, value: number][]) {
  return years.map(([date, value]) => ({ area, date, value }));
}

function areAllRead({ provenance }: Evidence): boolean {
  const read = new Set(provenance.sources.map(({ id }) => id));
  return REGISTRIES.every((registry) => read.has(`transfers-${registry}`));
}
