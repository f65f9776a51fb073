import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence, Metric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/metrics.ts';
import { WORLD } from '../../src/model/area.ts';
import type { MetricId } from '../../src/model/metric-id.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Registration } from '../../src/model/registry-tables.ts';
import { checkData } from './check-data.ts';
import { readDataFiles } from './read-data.ts';

let evidence: Evidence;
beforeAll(async () => {
  const checked = checkData(await readDataFiles('data'));
  if (!checked.evidence) throw new Error('the committed tables are unsound');
  evidence = checked.evidence;
});

/** Sums by date, straight from a table's rows; a date of `null` leaves the row out. */
type Sums = Map<string, number>;

function sumRows<R>(
  rows: readonly R[],
  pick: (row: R) => [date: string, amount: number] | null,
): Sums {
  const sums: Sums = new Map();
  for (const row of rows) {
    const picked = pick(row);
    if (picked) sums.set(picked[0], (sums.get(picked[0]) ?? 0) + picked[1]);
  }
  return sums;
}

const isDelegated = (row: Registration) => row.status !== 'available' && row.status !== 'reserved';

/** Figures counted from files of different days stand under one date: each area has one reading. */
const SNAPSHOT = 'today';
const SNAPSHOTS: readonly MetricId[] = ['ipv6-delegations', 'asns-held'];

/** What the world must come to, worked out from the rows without the measures' own code. */
const WORLDS: Readonly<Record<string, () => Sums>> = {
  'ipv6-held': () =>
    sumRows(evidence.tables.holdings, (row) => [row.month, row.ipv6_slash48s / 65_536]),
  'ipv4-held': () => {
    const { holdings } = evidence.tables;
    // A line of no country may lack its count; a country may not.
    const lacking = holdings.filter((row) => row.ipv4_addresses === null);
    const gaps = new Set(
      lacking
        .filter(({ country }) => !['AP', 'EU', 'ZZ'].includes(country))
        .map((row) => row.month),
    );
    return sumRows(holdings, (row) =>
      gaps.has(row.month) || row.ipv4_addresses === null ? null : [row.month, row.ipv4_addresses],
    );
  },
  'ipv6-change-12m': () => {
    const { holdings } = evidence.tables;
    const yearLater = (month: string) => `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;
    const before = new Map(holdings.map((row) => [`${row.country} ${yearLater(row.month)}`, row]));
    const kenya = holdings.filter(({ country }) => country === 'KE');
    const sources = new Map(kenya.map((row) => [row.month, row.source]));
    // Months whose Kenya comes from another source than the year before: all countries do.
    const spliced = (month: string) => before.get(`KE ${month}`)?.source !== sources.get(month);
    return sumRows(holdings, (row) => {
      const then = before.get(`${row.country} ${row.month}`);
      if (then?.source !== row.source || spliced(row.month)) return null;
      return [row.month, (row.ipv6_slash48s - then.ipv6_slash48s) / 65_536];
    });
  },
  'ipv6-delegations': () =>
    sumRows(evidence.tables.registrations, (row) =>
      isDelegated(row) && row.family === 'ipv6' ? [SNAPSHOT, row.blocks] : null,
    ),
  'ipv6-registrations-by-year': () =>
    sumRows(evidence.tables.registrations, (row) =>
      isDelegated(row) && row.family === 'ipv6'
        ? [row.month?.slice(0, 4) ?? 'unknown', row.blocks]
        : null,
    ),
  'ipv4-registrations-by-year': () =>
    sumRows(evidence.tables.registrations, (row) =>
      isDelegated(row) && row.family === 'ipv4'
        ? [row.month?.slice(0, 4) ?? 'unknown', Number(row.amount)]
        : null,
    ),
  'asns-held': () => {
    const rows = evidence.tables.registrations.filter((row) => row.family === 'asn');
    const registries = new Set(rows.map((row) => row.registry));
    return sumRows(rows, (row) =>
      isDelegated(row) && registries.size === 5 ? [SNAPSHOT, Number(row.amount)] : null,
    );
  },
};

const additive = METRICS.filter((metric) => metric.additive).map((metric) => metric.id);

const metricById = (id: MetricId): Metric => METRICS.find((metric) => metric.id === id) as Metric;

function readingsOf(metric: Metric): Reading[] {
  const readings = metric.compute(evidence);
  if (!SNAPSHOTS.some((id) => id === metric.id)) return readings;
  return readings.map((reading) => ({ ...reading, date: SNAPSHOT }));
}

/** Whether the files of all five registries are of days of half a year. */
function areClose(): boolean {
  const registries = new Set(evidence.tables.registrations.map(({ registry }) => String(registry)));
  const days = evidence.provenance.sources
    .filter(({ id }) => registries.has(id))
    .map(({ asOf }) => Date.parse(asOf));
  return days.length === 5 && Math.max(...days) - Math.min(...days) <= 183 * 86_400_000;
}

function byDate(readings: readonly Reading[]): Sums {
  return sumRows(readings, ({ date, value }) => (value === null ? null : [date, value]));
}

describe('the world, on the committed tables', () => {
  it('is worked out here for every additive measure', () => {
    expect(Object.keys(WORLDS).sort()).toEqual([...additive].sort());
  });

  it.each(additive)('is the sum of all countries and lines: %s', (id) => {
    const readings = readingsOf(metricById(id));
    const world = byDate(readings.filter(({ area }) => area === WORLD));
    const lines = byDate(readings.filter(({ area }) => area !== WORLD));
    for (const [date, value] of world)
      expect(`${date} ${lines.get(date)}`).toBe(`${date} ${value}`);
  });

  it.each(additive)('equals the sum of the table’s own rows at each date it has: %s', (id) => {
    const readings = readingsOf(metricById(id));
    const world = byDate(readings.filter(({ area }) => area === WORLD));
    const expected = WORLDS[id]?.() ?? new Map();
    // A change needs a year of months, AS numbers files that list them, years files of days close together.
    const isMissing =
      (['asns-held', 'ipv6-change-12m'].includes(id) && expected.size === 0) ||
      (id.endsWith('-by-year') && !areClose());
    if (!isMissing) expect(world.size).toBeGreaterThan(0);
    for (const [date, value] of world)
      expect(`${date} ${expected.get(date)}`).toBe(`${date} ${value}`);
  });

  it('loses no country and no line that a table lists', () => {
    const { registrations, holdings } = evidence.tables;
    const missing = (id: MetricId, listed: readonly { country: string }[]) => {
      const areas = new Set(
        metricById(id)
          .compute(evidence)
          .map(({ area }) => area),
      );
      return [...new Set(listed.map(({ country }) => country))].filter((code) => !areas.has(code));
    };
    const delegated = registrations.filter(isDelegated);
    const ofFamily = (family: string) => delegated.filter((row) => row.family === family);
    expect(missing('ipv6-held', holdings)).toEqual([]);
    expect(
      missing(
        'ipv4-held',
        holdings.filter((row) => row.ipv4_addresses !== null),
      ),
    ).toEqual([]);
    for (const id of ['ipv6-delegations', 'first-ipv6', 'asns-held', 'holders-ipv4'] as const)
      expect(missing(id, delegated)).toEqual([]);
    expect(missing('ipv6-registrations-by-year', ofFamily('ipv6'))).toEqual([]);
    expect(missing('ipv4-registrations-by-year', ofFamily('ipv4'))).toEqual([]);
  });
});
