import type { Problem } from '../../../src/model/problem.ts';
import type { PoolRow } from '../../../src/model/registry-tables.ts';
import type { Claim } from '../../gates/gate.ts';
import type { ForeignRow } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { PoolColumn } from './parse.ts';

/** Figures of one registry on one day, or everything that is wrong with the record. */
export function normalisePool(
  { cells, line }: ForeignRow<PoolColumn>,
  reporter: Reporter,
): { claim: Claim; month: string } | { problems: Problem[] } {
  // The header cell holds the registry file's serial and its last day, both YYYYMMDD.
  const day = /^\d+ (\d{4})(\d{2})(\d{2})$/.exec(cells.file_header);
  const wrong = (message: string, value: string) => reporter.error(line, message, value);
  const problems = [
    day ? null : wrong('expected a serial and a day YYYYMMDD', cells.file_header),
    /^(afrinic|lacnic)$/.test(cells.rir) ? null : wrong('expected afrinic or lacnic', cells.rir),
    /^\d{4}-\d{2}$/.test(cells.month) ? null : wrong('expected a month YYYY-MM', cells.month),
    ...([cells.available, cells.reserved] as const).map((text) =>
      /^\d{1,10}$/.test(text) ? null : wrong('expected a whole number of addresses', text),
    ),
  ].filter((problem) => problem !== null);
  if (!day || problems.length > 0) return { problems };
  const claim = {
    source: reporter.source,
    registry: cells.rir,
    day: day.slice(1).join('-'),
    available: Number(cells.available),
    reserved: Number(cells.reserved),
  };
  return { claim, month: cells.month };
}

/** Two rows a month. The figures do not say which part of `reserved` is set aside by policy. */
export function poolRows(claim: Claim, month: string): PoolRow[] {
  const row = { registry: 'lacnic', month, source: claim.source } as const;
  return [
    { ...row, state: 'available', addresses: claim.available },
    { ...row, state: 'reserved-unsplit', addresses: claim.reserved },
  ];
}
