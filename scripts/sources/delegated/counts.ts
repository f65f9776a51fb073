import { FAMILIES } from '../../../src/model/registry-tables.ts';
import type { Finding } from './problem-list.ts';
import { SUMMARY_LINE, VERSION_LINE } from './rules.ts';

const ASN = FAMILIES.indexOf('asn');

/** A number that the file states, and the line that states it. */
interface Claim {
  readonly count: number;
  readonly line: number;
}

/** What a file claims about its own length; null where it does not say. */
export interface Claims {
  records: Claim | null;
  /** By index into FAMILIES. */
  readonly families: (Claim | null)[];
}

/**
 * Holds a file's claims against its record lines by family; refused record lines count too, so that
 * one bad line is one problem. A differing count of AS numbers is only a warning, and then the total
 * may differ by exactly as much: LACNIC's plain files of 2026 are like that.
 */
export function checkCounts(claims: Claims, found: readonly number[]): Finding[] {
  const byFamily = FAMILIES.map((_, family) => checkFamily(claims, found, family));
  return [...byFamily, checkTotal(claims, found)].filter((finding) => finding !== null);
}

function checkFamily(
  { families }: Claims,
  found: readonly number[],
  family: number,
): Finding | null {
  const claim = families[family] ?? null;
  const count = found[family] as number;
  if (count === (claim?.count ?? 0)) return null;
  const severity = family === ASN ? 'warning' : 'error';
  const message =
    claim === null
      ? `expected a summary line for the ${FAMILIES[family]} records`
      : `expected as many ${FAMILIES[family]} records as the summary line says`;
  const value = claim === null ? `${count} read` : `${claim.count} announced, ${count} read`;
  return { severity, line: claim?.line ?? 0, message, value, rule: SUMMARY_LINE };
}

function checkTotal({ records, families }: Claims, found: readonly number[]): Finding | null {
  const total = found.reduce((sum, count) => sum + count, 0);
  if (records === null || records.count === total) return null;
  const asn = families[ASN] ?? null;
  const isAsnGap = asn !== null && records.count - total === asn.count - (found[ASN] as number);
  return {
    severity: isAsnGap ? 'warning' : 'error',
    line: records.line,
    message: 'expected as many records as the version line says',
    value: `${records.count} announced, ${total} read`,
    rule: VERSION_LINE,
  };
}
