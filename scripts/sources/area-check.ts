import type { Problem } from '../../src/model/problem.ts';
import type { Reporter } from './reporter.ts';

/** Rows about countries, and one warning that names every code that is no country of ISO 3166-1. */
export interface Attributed<T> {
  readonly kept: readonly T[];
  readonly problems: readonly Problem[];
}

/** Keeps the rows whose area `accepts` allows; the others are named together in one warning. */
export function keepAreas<T extends { readonly country: string }>(
  rows: readonly T[],
  accepts: (area: string) => boolean,
  reporter: Reporter,
): Attributed<T> {
  const dropped = [
    ...new Set(rows.map((row) => row.country).filter((area) => !accepts(area))),
  ].sort();
  const message = 'left out: codes that are not countries of ISO 3166-1';
  return {
    kept: rows.filter((row) => accepts(row.country)),
    problems: dropped.length > 0 ? [reporter.warning(0, message, dropped.join(' '))] : [],
  };
}
