import { ascending } from 'd3';
import type { MetricId } from '../model/metric-id.ts';
import type { WaitingList } from '../model/scarcity-tables.ts';
import type { Unit } from '../model/unit.ts';
import type { MethodsByArea, Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** Requests on a registry's waiting list for IPv4. */
export const waitingRequests = ofLists('waiting-requests', 'requests', (row) => row.requests);

/** Those of them that are older than twelve months. */
export const waitingOverAYear = ofLists(
  'waiting-over-a-year',
  'requests',
  (row) => row.over_a_year,
);

/** Addresses that the requests on a list ask for together, each at the most it may get. */
export const waitingAddresses = ofLists('waiting-addresses', 'addresses', addressesWanted);

/** Days that the oldest request on a list has waited. */
export const waitingFirstDays = ofLists('waiting-first-days', 'days', (row) => row.first_days);

/** A measure of waiting lists. Its areas are registries; a day on which a registry does not tell it has no reading. */
function ofLists<Id extends MetricId>(
  id: Id,
  unit: Unit,
  valueIn: (row: WaitingList) => number | null,
): Metric & { readonly id: Id } {
  return {
    id,
    unit,
    tables: ['waitingLists'],
    additive: false,
    methods: ({ tables }) => tellersByArea(tables.waitingLists),
    compute: ({ tables }) =>
      sortReadings(
        tables.waitingLists.flatMap((row) => {
          const value = valueIn(row);
          return value === null ? [] : [{ area: row.registry, date: row.date, value }];
        }),
      ),
  };
}

/** `null` where requests are not told by size, or some are for another size than the three. */
function addressesWanted({ requests, for_22, for_23, for_24 }: WaitingList): number | null {
  if (for_22 === null || for_23 === null || for_24 === null) return null;
  if (for_22 + for_23 + for_24 !== requests) return null;
  return for_22 * 1024 + for_23 * 512 + for_24 * 256;
}

/** Who told of each list, and since which date: sources by id, and documents by their addresses. */
function tellersByArea(lists: readonly WaitingList[]): MethodsByArea {
  const byRegistry = Map.groupBy(lists, ({ registry }) => registry);
  return Object.fromEntries(
    [...byRegistry].map(([registry, rows]) => [
      registry,
      rows
        .toSorted((a, b) => ascending(a.date, b.date))
        .map(({ date, source, document_url }) => [date, document_url ?? source] as const)
        .filter(([, teller], index, all) => all[index - 1]?.[1] !== teller),
    ]),
  );
}
