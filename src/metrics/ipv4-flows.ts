import { rollup, sum } from 'd3';
import type { Flow, Ipv4Flow } from '../model/ipv4-flows.ts';
import type { MetricId } from '../model/metric-id.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { Evidence, Metric } from './metric.ts';
import { flowPeriods, periodOf } from './parts/flow-periods.ts';
import { listings } from './parts/listing.ts';
import { sortReadings } from './parts/series.ts';

/** IPv4 addresses listed for the first time, with a date of the period. */
export const ipv4NewlyDelegated = flowMetric('ipv4-newly-delegated', ['registered']);

/** IPv4 addresses that a registry had listed before and delegated anew. */
export const ipv4DelegatedAgain = flowMetric('ipv4-delegated-again', ['given-again']);

/** IPv4 addresses that were not listed for a while and came back under their old date. */
export const ipv4ListedAgain = flowMetric('ipv4-listed-again', ['listed-again']);

/** IPv4 addresses no longer listed by any registry: given back or taken back. */
export const ipv4GivenBack = flowMetric('ipv4-given-back', ['given-back']);

/** IPv4 addresses that came from another country, or from another registry. */
export const ipv4CameFromOthers = flowMetric(
  'ipv4-came-from-others',
  ['from-registry', 'from-elsewhere'],
  ['from-country'],
);

/** IPv4 addresses that went to another country, or to another registry. */
export const ipv4WentToOthers = flowMetric('ipv4-went-to-others', ['to-registry'], ['to-country']);

/** IPv4 addresses no longer listed while files of another registry end too early to tell where they went. */
export const ipv4LeftUntold = flowMetric('ipv4-left-untold', ['to-elsewhere']);

/**
 * A measure of what came to, or left, a registry's list of delegated addresses; for a country, that of the registry
 * that lists most delegations for it. Its dates are spans of days, a year each as far as files go. `ofCountries` are
 * flows within a registry, which for the registry as a whole are none.
 */
function flowMetric<Id extends MetricId>(
  id: Id,
  flows: readonly Flow[],
  ofCountries: readonly Flow[] = [],
): Metric & { readonly id: Id } {
  return {
    id,
    unit: 'addresses',
    tables: ['ipv4Flows', 'ipv4Listed'],
    additive: false,
    compute: (evidence) => {
      const [own, all] = [new Set(flows), new Set([...flows, ...ofCountries])];
      return sortReadings(
        placesIn(evidence).flatMap(({ area, registry, periods, rows }) => {
          const counted = rows.filter(({ flow }) => (area === registry ? own : all).has(flow));
          const sums = rollup(
            counted,
            (some) => sum(some, ({ addresses }) => addresses),
            (row) => periodOf(periods, `${row.from_day}/${row.to_day}`),
          );
          // A file lists everything, so that what is not in it did not happen.
          return periods.map((date) => ({ area, date, value: sums.get(date) ?? 0 }));
        }),
      );
    },
  };
}

/** A registry, or a country that is mainly its, with the flows told of it. */
interface Place {
  readonly area: string;
  readonly registry: Registry;
  readonly periods: readonly string[];
  readonly rows: readonly Ipv4Flow[];
}

function placesIn({ tables: { ipv4Flows, ipv4Listed, registrations } }: Evidence): Place[] {
  const mains = [...listings(registrations)].map(([area, list]) => [area, list[0]?.registry]);
  return REGISTRIES.flatMap((registry) => {
    const listed = ipv4Listed.filter((row) => row.registry === registry);
    const periods = flowPeriods(listed.map(({ day }) => day));
    if (periods.length === 0) return [];
    const rows = ipv4Flows.filter((row) => row.registry === registry);
    const byCountry = Map.groupBy(rows, ({ country }) => country);
    const served = new Set(listed.map(({ country }) => country));
    const countries = mains.filter(([area = '', main]) => main === registry && served.has(area));
    return [
      { area: registry, registry, periods, rows },
      ...countries.map(([area = '']) => ({
        ...{ area, registry, periods, rows: byCountry.get(area) ?? [] },
      })),
    ];
  });
}
