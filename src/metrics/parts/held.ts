import { ascending, greatest, group, rollups } from 'd3';
import { isUnattributed, WORLD } from '../../model/area.ts';
import type { Reading } from '../../model/reading.ts';
import type { Holding } from '../../model/registry-tables.ts';
import type { MethodsByArea } from '../metric.ts';
import { sortReadings } from './series.ts';

/** /48s in a /32: 2^16. Dividing by a power of two is exact, so sums of /32s add up exactly. */
const SLASH48S_PER_SLASH32 = 65_536;

/** IPv6 space of a row in /32s. */
export function slash32s(row: Holding): number {
  return row.ipv6_slash48s / SLASH48S_PER_SLASH32;
}

/** Whether a row has a count of IPv4: only then did its source count any. */
export function hasIpv4(row: Holding): boolean {
  return row.ipv4_addresses !== null;
}

/** Picks one amount from a row of holdings; `null` is an empty cell. */
type Amount = (row: Holding) => number | null;

/**
 * What each area held at the end of each month. An area that a month does not list, or whose cell is empty,
 * has no reading: some sources leave out lines that the registries' files do have (AP is one), so absence
 * is not zero. WORLD is the sum of the lines that have a count, of which those of no country may lack too; a month
 * that has none for a country has no WORLD reading.
 */
export function heldByMonth(holdings: readonly Holding[], amount: Amount): Reading[] {
  const months = group(holdings, (row) => row.month);
  return sortReadings([...months].flatMap(([month, rows]) => heldIn(rows, amount).map(at(month))));
}

/** The source of most of a month's rows, by month, from old to new. */
export function mainSources(holdings: readonly Holding[]): Map<string, string | undefined> {
  const months = rollups(
    holdings,
    (rows) => mostCommon(rows.map((row) => row.source)),
    (row) => row.month,
  );
  return new Map(months.sort(([a], [b]) => ascending(a, b)));
}

/** The first month of each source but the first, going by the source of most of a month's rows. */
export function sourceChanges(holdings: readonly Holding[]): string[] {
  const months = [...mainSources(holdings)];
  return months.flatMap(([month, source], index) => {
    const before = months[index - 1];
    return before === undefined || before[1] === source ? [] : [month];
  });
}

/** What each area's amounts come from, and since when; WORLD from all sources of a month. */
export function sourcesByArea(holdings: readonly Holding[]): MethodsByArea {
  const byMonth = rollups(
    holdings,
    (rows) => [...new Set(rows.map((row) => row.source))].sort(ascending).join('; '),
    (row) => row.month,
  ).map(([month, source]) => ({ country: WORLD, month, source }));
  const areas = group([...holdings, ...byMonth], (row) => row.country);
  return Object.fromEntries([...areas].map(([area, rows]) => [area, runsOf(rows)]));
}

/** The first month of each stretch that has one source. */
function runsOf(rows: readonly Pick<Holding, 'month' | 'source'>[]): [string, string][] {
  const sorted = [...rows].sort((a, b) => ascending(a.month, b.month));
  return sorted
    .filter(({ source }, index) => sorted[index - 1]?.source !== source)
    .map(({ month, source }) => [month, source]);
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = rollups(
    words,
    (same) => same.length,
    (word) => word,
  );
  return greatest(counts, ([, count]) => count)?.[0];
}

type Held = Omit<Reading, 'date'> & { readonly value: number };

const at =
  (date: string) =>
  ({ area, value }: Held): Reading => ({ area, date, value });

function heldIn(rows: readonly Holding[], amount: Amount): Held[] {
  const listed = rows.flatMap((row) => {
    const value = amount(row);
    return value === null ? [] : [{ area: row.country, value }];
  });
  const isLacking = (row: Holding) => amount(row) === null && !isUnattributed(row.country);
  if (listed.length === 0 || rows.some(isLacking)) return listed;
  return [...listed, { area: WORLD, value: listed.reduce((total, { value }) => total + value, 0) }];
}
