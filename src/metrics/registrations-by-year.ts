import { rollups } from 'd3';
import { WORLD } from '../model/area.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Reading } from '../model/reading.ts';
import type { Family, Registration } from '../model/registry-tables.ts';
import type { Unit } from '../model/unit.ts';
import type { Metric } from './metric.ts';
import { delegated, UNKNOWN_YEAR, yearsCoveredAlike } from './parts/listing.ts';
import { sortReadings } from './parts/series.ts';

/** IPv6 delegations listed today, by the year in which each was first registered. */
export const ipv6RegistrationsByYear = byYear(
  { id: 'ipv6-registrations-by-year', unit: 'delegations' },
  'ipv6',
  (row) => BigInt(row.blocks),
);

/** IPv4 addresses delegated today, by the year in which each block was first registered. */
export const ipv4RegistrationsByYear = byYear(
  { id: 'ipv4-registrations-by-year', unit: 'addresses' },
  'ipv4',
  (row) => row.amount,
);

/**
 * A measure of delegated space by year of first registration. Years without any are left out: in a
 * snapshot that is listed whole they are zero. WORLD has a value only for years that all five registries'
 * files cover alike: a file of 2020 knows nothing of 2021, and only part of 2020.
 */
function byYear<Id extends MetricId>(
  name: { readonly id: Id; readonly unit: Unit },
  family: Family,
  amount: (row: Registration) => bigint,
): Metric & { readonly id: Id } {
  return {
    ...name,
    tables: ['registrations'],
    additive: true,
    compute: (evidence) => {
      const rows = delegated(evidence.tables.registrations, family);
      const covered = yearsCoveredAlike(evidence);
      const world = yearly(rows, () => WORLD, amount).filter(({ date }) => covered(date));
      return sortReadings([...yearly(rows, (row) => row.country, amount), ...world]);
    },
  };
}

function yearly(
  rows: readonly Registration[],
  area: (row: Registration) => string,
  amount: (row: Registration) => bigint,
): Reading[] {
  const sums = rollups(
    rows,
    (group) => Number(group.reduce((total, row) => total + amount(row), 0n)),
    area,
    (row) => row.month?.slice(0, 4) ?? UNKNOWN_YEAR,
  );
  return sums.flatMap(([name, years]) =>
    years.map(([date, value]) => ({ area: name, date, value })),
  );
}
