import type { Adoption } from '../../../src/model/adoption.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { keepAreas } from '../area-check.ts';
import type { ForeignRow } from '../comma-separated.ts';
import { shareOfPercentage } from '../percentage.ts';
import type { Reporter } from '../reporter.ts';
import type { GoogleColumn } from './parse.ts';

/** Codes that stand for no country but have lines of their own. */
const LINES: ReadonlySet<string> = new Set(['AP', 'EU']);

/** Where a snapshot's rows go and what they are checked against. */
export interface Snapshot {
  /** Day of the snapshot, `YYYY-MM-DD`. */
  readonly date: string;
  readonly countries: ReadonlySet<string>;
}

/**
 * Turns a snapshot into readings. A value of exactly 0 is a placeholder, not a measurement: Luxembourg had
 * 45.32 in April 2026 and 0.0 in July. Such rows are left out and counted in one warning.
 */
export function normaliseGoogleCountry(
  rows: readonly ForeignRow<GoogleColumn>[],
  { date, countries }: Snapshot,
  reporter: Reporter,
): { rows: Adoption[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const readings: Adoption[] = [];
  for (const { cells, line } of rows) {
    const share = shareOfPercentage(cells.google_ipv6);
    const country = cells.country_code;
    if (share === null)
      problems.push(reporter.error(line, 'expected a percentage', cells.google_ipv6));
    else readings.push({ source: 'google', measure: 'users', date, country, share, samples: null });
  }
  const known = keepAreas(readings, (area) => countries.has(area) || LINES.has(area), reporter);
  const { kept, problems: empty } = dropPlaceholders(known.kept, reporter);
  return { rows: kept, problems: [...problems, ...known.problems, ...empty] };
}

function dropPlaceholders(
  readings: readonly Adoption[],
  reporter: Reporter,
): { kept: Adoption[]; problems: Problem[] } {
  const kept = readings.filter((reading) => reading.share !== 0);
  const dropped = readings.filter((reading) => reading.share === 0).map(({ country }) => country);
  const message = `left out: ${dropped.length} values of 0.00, which are placeholders`;
  return {
    kept,
    problems: dropped.length > 0 ? [reporter.warning(0, message, dropped.sort().join(' '))] : [],
  };
}
