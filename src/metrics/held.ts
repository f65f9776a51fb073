import { ascending, greatest, group, rollups } from 'd3';
import { WORLD } from '../model/area.ts';
import type { Reading } from '../model/reading.ts';
import type { Holding } from '../model/registry-tables.ts';
import { sortReadings } from './series.ts';

/** /48s in a /32: 2^16. Dividing by a power of two is exact, so sums of /32s add up exactly. */
const SLASH48S_PER_SLASH32 = 65_536;

/** IPv6 space of a row in /32s. */
export function slash32s(row: Holding): number {
  return row.ipv6_slash48s / SLASH48S_PER_SLASH32;
}

/** Picks one amount from a row of holdings; `null` is an empty cell. */
type Amount = (row: Holding) => number | null;

/**
 * What each area held at the end of each month. An area that a month does not list, or whose cell is empty,
 * has no reading: some sources leave out lines that the registries' files do have (AP is one), so absence
 * is not zero. WORLD is the sum of the lines listed; a month with an empty cell has no WORLD reading.
 */
export function heldByMonth(holdings: readonly Holding[], amount: Amount): Reading[] {
  const months = group(holdings, (row) => row.month);
  return sortReadings([...months].flatMap(([month, rows]) => heldIn(rows, amount).map(at(month))));
}

/** The first month of each source but the first, going by the source of most of a month's rows. */
export function sourceChanges(holdings: readonly Holding[]): string[] {
  const months = rollups(
    holdings,
    (rows) => mostCommon(rows.map((row) => row.source)),
    (row) => row.month,
  ).sort(([a], [b]) => ascending(a, b));
  return months.flatMap(([month, source], index) => {
    const before = months[index - 1];
    return before === undefined || before[1] === source ? [] : [month];
  });
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
  if (listed.length < rows.length) return listed;
  return [...listed, { area: WORLD, value: listed.reduce((total, { value }) => total + value, 0) }];
}
