import { makersOf } from '../../../src/model/makers.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { type PoolRow, pool } from '../../../src/model/registry-tables.ts';
import { ofOneFile } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { cropOf } from '../source.ts';
import { normalisePool, poolRows } from './normalise.ts';
import { parsePool } from './parse.ts';

/**
 * LACNIC's available and reserved IPv4 space by month, summed from its extended files. The file also has
 * AFRINIC's sums: they become claims, checked against what AFRINIC's own files add up to.
 */
export const poolLacnicSource = ofOneFile({
  ...publicationOf('pool-lacnic'),
  places: ['holdings/pool-month-afrinic-lacnic.csv'],
  read(file, { reporter }) {
    const parsed = parsePool(file, reporter);
    const results = parsed.rows.map((row) => normalisePool(row, reporter));
    const faults = results.flatMap((result) => ('problems' in result ? result.problems : []));
    const figures = results.flatMap((result) => ('claim' in result ? [result] : []));
    const lacnic = figures.filter(({ claim }) => claim.registry === 'lacnic');
    const months = new Set(lacnic.map(({ month }) => month));
    const rows = lacnic.flatMap(({ claim, month }) => poolRows(claim, month));
    return {
      records: parsed.rows.length,
      asOf: newestOf(lacnic.map(({ claim }) => claim.day)),
      // The sums name the commits of the copies; those are commits of this one.
      via: makersOf(['rir-backup']),
      // The file sums up copies of LACNIC's files by month; LACNIC publishes no such table.
      caveats: ['ends-early', 'not-as-published'],
      crops: [cropOf({ table: pool, rows, replaces: inMonths(months) })],
      claims: figures.map(({ claim }) => claim),
      problems: [...parsed.problems, ...faults],
    };
  },
});

function inMonths(months: ReadonlySet<string>): (row: PoolRow) => boolean {
  return (row) => row.registry === 'lacnic' && months.has(row.month);
}
