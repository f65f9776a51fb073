import { ascending, groups } from 'd3';
import type { Cohort } from '../model/ipv4-flows.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Metric } from './metric.ts';
import { atYearEnd } from './parts/at-year-end.ts';
import { sortReadings } from './parts/series.ts';

const delegations = ({ delegations }: Cohort) => delegations;
const amount = ({ amount }: Cohort) => Number(amount);

/** IPv6 delegations of a year as a registry listed them at its end. */
export const ipv6DelegationsOnceListed = cohortMetric('ipv6-delegations-once-listed', {
  ...{ family: 'ipv6', unit: 'delegations', value: delegations, pick: atYearEnd },
});

/** IPv6 delegations of a year that a registry's newest file lists. */
export const ipv6DelegationsStillListed = cohortMetric('ipv6-delegations-still-listed', {
  ...{ family: 'ipv6', unit: 'delegations', value: delegations, pick: now },
});

/** IPv4 addresses first registered in a year as a registry listed them at its end. */
export const ipv4AddressesOnceListed = cohortMetric('ipv4-addresses-once-listed', {
  ...{ family: 'ipv4', unit: 'addresses', value: amount, pick: atYearEnd },
});

/** IPv4 addresses first registered in a year that a registry's newest file lists. */
export const ipv4AddressesStillListed = cohortMetric('ipv4-addresses-still-listed', {
  ...{ family: 'ipv4', unit: 'addresses', value: amount, pick: now },
});

interface CohortRule {
  readonly family: Cohort['family'];
  readonly unit: Metric['unit'];
  readonly value: (row: Cohort) => number;
  /** Which of a registry's days, from old to new, counts for a year. */
  readonly pick: (days: readonly string[], year: string) => string | undefined;
}

/** A measure of what is listed of each year of first registration. Its areas are registries. */
function cohortMetric<Id extends MetricId>(
  id: Id,
  { family, unit, value, pick }: CohortRule,
): Metric & { readonly id: Id } {
  return {
    id,
    unit,
    tables: ['cohorts'],
    additive: false,
    compute: ({ tables }) =>
      sortReadings(
        groups(tables.cohorts, ({ registry }) => registry).flatMap(([area, rows]) => {
          const days = [...new Set(rows.map(({ day }) => day))].sort(ascending);
          const own = rows.filter((row) => row.family === family);
          return [...Map.groupBy(own, ({ year }) => year)].map(([year, files]) => {
            const found = files.find(({ day }) => day === pick(days, year));
            // A file lists everything: what it does not list of a year is none.
            return { area, date: year, value: found ? value(found) : 0 };
          });
        }),
      ),
  };
}

function now(days: readonly string[]): string | undefined {
  return days.at(-1);
}
