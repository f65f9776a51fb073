import type { ApnicUse } from '../model/apnic-use.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Unit } from '../model/unit.ts';
import type { Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** Share of users in each country, and worldwide, who prefer IPv6 where both are offered, after APNIC. */
export const ipv6UsersApnic = ofApnicLabs('ipv6-users-apnic', 'share', (row) => row.preferred);

/** Share of users in each country, and worldwide, who can reach what is on IPv6 alone, after APNIC. */
export const ipv6CapableApnic = ofApnicLabs('ipv6-capable-apnic', 'share', (row) => row.capable);

/** Tests on which both rest. */
export const ipv6TestsApnic = ofApnicLabs('ipv6-tests-apnic', 'tests', (row) => row.samples);

/** A measure of APNIC Labs, a reading for the last day of each month: the mean of the 30 days up to it. */
function ofApnicLabs<Id extends MetricId>(
  id: Id,
  unit: Unit,
  pick: (row: ApnicUse) => number,
): Metric & { readonly id: Id } {
  return {
    id,
    unit,
    tables: ['apnicUse'],
    additive: false,
    compute: ({ tables }) =>
      sortReadings(
        tables.apnicUse.map((row) => ({
          area: row.country,
          date: row.date,
          value: pick(row),
        })),
      ),
  };
}
