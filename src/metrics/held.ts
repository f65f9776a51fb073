import { group } from 'd3';
import { WORLD } from '../model/area.ts';
import type { Reading } from '../model/reading.ts';
import type { Holding } from '../model/tables.ts';
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
 * What each area held at the end of each month. A month's rows are a complete listing: an area that the
 * table knows but does not list in a month without empty cells held nothing then. An area whose cell is
 * empty has no reading, and a month with an empty cell has no WORLD reading.
 */
export function heldByMonth(holdings: readonly Holding[], amount: Amount): Reading[] {
  const areas = new Set(holdings.map((row) => row.country));
  const months = group(holdings, (row) => row.month);
  return sortReadings(
    [...months].flatMap(([month, rows]) => heldIn(rows, areas, amount).map(at(month))),
  );
}

type Held = Omit<Reading, 'date'> & { readonly value: number };

const at =
  (date: string) =>
  ({ area, value }: Held): Reading => ({ area, date, value });

function heldIn(rows: readonly Holding[], areas: Iterable<string>, amount: Amount): Held[] {
  const amounts = new Map(rows.map((row) => [row.country, amount(row)]));
  const listed = [...amounts].flatMap(([area, value]) => (value === null ? [] : [{ area, value }]));
  if (listed.length < amounts.size) return listed;
  const unlisted = [...areas].filter((area) => !amounts.has(area));
  const sum = listed.reduce((total, { value }) => total + value, 0);
  return [...listed, ...unlisted.map((area) => ({ area, value: 0 })), { area: WORLD, value: sum }];
}
