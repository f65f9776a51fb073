import type { Problem } from '../../../src/model/problem.ts';
import type { Holding } from '../../../src/model/registry-tables.ts';
import { isKnownArea } from '../area-check.ts';
import type { ForeignRow } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { Season } from '../source.ts';
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
  const complain = (message: string, value: string) => reporter.error(row.line, message, value);
  const problems = [
    /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? null : complain('expected a month YYYY-MM', month),
    isKnownArea(cc, season.countries) ? null : complain('expected a known country code', cc),
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
  if (problems.length > 0) return { problems };
  const ipv4_addresses = ipv4_quality === 'exact' ? ipv4 : null;
  return { holding: { month, country: cc, ipv4_addresses, ipv6_slash48s: whole, source } };
}
