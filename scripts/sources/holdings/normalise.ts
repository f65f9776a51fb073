import type { Problem } from '../../../src/model/problem.ts';
import type { Holding } from '../../../src/model/registry-tables.ts';
import type { ForeignRow } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { Season } from '../source.ts';
import { areaOf } from '../strange-codes.ts';
import type { HoldingColumn } from './parse.ts';

/** A /32 holds 65,536 /48s. */
const SLASH48S_PER_SLASH32 = 65_536;
/** The file's six decimals of a /32 are worth at most 0.033 of a /48. */
const TOLERANCE = 0.1;

/** Turns a record into a holding, or says everything that is wrong with it. */
export function normaliseHolding(
  row: ForeignRow<HoldingColumn>,
  season: Season,
  reporter: Reporter,
): { holding: Holding } | { problems: Problem[] } {
  const { month, cc, ipv4_quality, source } = row.cells;
  const slash48s = Number(row.cells.ipv6_32_equiv || 'missing') * SLASH48S_PER_SLASH32;
  const whole = Math.round(slash48s);
  const ipv4 = Number(row.cells.ipv4_addresses || 'missing');
  const area = areaOf(cc, season.countries);
  const complain = (message: string, value: string) => reporter.error(row.line, message, value);
  const problems = [
    /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? null : complain('expected a month YYYY-MM', month),
    area === null ? complain('expected a country code of two capital letters', cc) : null,
    Math.abs(slash48s - whole) <= TOLERANCE && whole >= 0
      ? null
      : complain('expected a whole number of /48s', row.cells.ipv6_32_equiv),
    Number.isSafeInteger(ipv4) && ipv4 >= 0
      ? null
      : complain('expected a whole number of addresses', row.cells.ipv4_addresses),
    row.cells.snapshot_date <= season.today
      ? null
      : complain('expected a day that is not in the future', row.cells.snapshot_date),
  ].filter((problem) => problem !== null);
  if (area === null || problems.length > 0) return { problems };
  const ipv4_addresses = ipv4_quality === 'exact' ? ipv4 : null;
  return { holding: { month, country: area, ipv4_addresses, ipv6_slash48s: whole, source } };
}

/** The rows with those of other codes added to the row of their month and area, or as one where there is none. */
export function addMoved(rows: readonly Holding[], moved: readonly Holding[]): Holding[] {
  const keyOf = ({ month, country }: Holding) => `${month} ${country}`;
  const added = new Map<string, Holding>();
  for (const row of moved) {
    const sum = added.get(keyOf(row));
    added.set(keyOf(row), sum ? addHoldings(sum, row) : row);
  }
  const take = (row: Holding) => {
    const more = added.get(keyOf(row));
    added.delete(keyOf(row));
    return more ? addHoldings(row, more) : row;
  };
  const summed = rows.map(take);
  return [...summed, ...added.values()];
}

/** IPv4 is known where both parts are. */
function addHoldings(a: Holding, b: Holding): Holding {
  const isKnown = a.ipv4_addresses !== null && b.ipv4_addresses !== null;
  return {
    ...a,
    ipv4_addresses: isKnown ? Number(a.ipv4_addresses) + Number(b.ipv4_addresses) : null,
    ipv6_slash48s: a.ipv6_slash48s + b.ipv6_slash48s,
  };
}
