import { type ApnicUse, AVERAGED_BY, AVERAGINGS } from '../model/apnic-use.ts';
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

/**
 * A measure of APNIC Labs, a reading for the last day of each month, the mean of the 30 days up to it; where these are
 * not at hand, for each month as others averaged it. Its methods are the sources.
 */
function ofApnicLabs<Id extends MetricId>(
  id: Id,
  unit: Unit,
  pick: (row: ApnicUse) => number | null,
): Metric & { readonly id: Id } {
  const known = (rows: readonly ApnicUse[]) =>
    ofOneWay(rows).flatMap((row) => {
      const value = pick(row);
      return value === null ? [] : [{ ...row, value }];
    });
  return {
    id,
    unit,
    tables: ['apnicUse'],
    additive: false,
    methods: ({ tables }) => sourceOfAreas(known(tables.apnicUse)),
    compute: ({ tables }) =>
      sortReadings(
        known(tables.apnicUse).map(({ country, date, value }) => ({ area: country, date, value })),
      ),
  };
}

/** Of each place the rows averaged in the best way that it has: two ways are never one series. */
function ofOneWay(rows: readonly ApnicUse[]): ApnicUse[] {
  return [...Map.groupBy(rows, ({ country }) => country).values()].flatMap((own) => {
    const best = AVERAGINGS.find((way) => own.some(({ averaged }) => averaged === way));
    return own.filter(({ averaged }) => averaged === best);
  });
}

function sourceOfAreas(rows: readonly ApnicUse[]) {
  const sorted = rows.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const firsts = Map.groupBy(sorted, ({ country }) => country);
  return Object.fromEntries(
    [...firsts].flatMap(([area, [first]]) =>
      first ? [[area, [[first.date, AVERAGED_BY[first.averaged]] as const]]] : [],
    ),
  );
}
