import { MAKERS, type MakerId, makersOf } from '../../../src/model/makers.ts';
import { own } from '../../../src/model/own.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { type Holding, holdings } from '../../../src/model/registry-tables.ts';
import type { ForeignRow } from '../comma-separated.ts';
import { ofOneFile } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { cropOf } from '../source.ts';
import { CodeTally } from '../strange-codes.ts';
import { addMoved, normaliseHolding } from './normalise.ts';
import { type HoldingColumn, parseHoldings } from './parse.ts';

/**
 * What each country's registered space amounted to at each month's end, summed from public daily mirrors
 * of the five registries' files. IPv4 is kept only where the mirror did not round block sizes.
 */
export const holdingsSource = ofOneFile({
  ...publicationOf('holdings'),
  places: ['holdings/country-month.csv'],
  read(file, { season, reporter }) {
    const parsed = parseHoldings(file, reporter);
    const results = parsed.rows.map((row) => normaliseHolding(row, season, reporter));
    const { tally, rows } = gatherRows(parsed.rows, results);
    const faults = results.flatMap((result) => ('problems' in result ? result.problems : []));
    const months = new Set(rows.map((row) => row.month));
    return {
      records: parsed.rows.length,
      asOf: newestOf(parsed.rows.map((row) => row.cells.snapshot_date)),
      via: makersOf(mirrorsOf(rows)),
      // The file sums up the mirrors' histories by country and month; no mirror publishes it.
      caveats: ['rounded-ipv4-left-out', 'ap-left-out', 'not-as-published'],
      crops: [cropOf({ table: holdings, rows, replaces: (row) => months.has(row.month) })],
      problems: [...parsed.problems, ...faults, ...tally.warnings(reporter)],
    };
  },
});

/** The mirrors that the rows were counted from, as each row names its own. */
function mirrorsOf(rows: readonly Holding[]): MakerId[] {
  const names = [...new Set(rows.map(({ source }) => source))].sort();
  return names.filter((name): name is MakerId => own(MAKERS, name) !== undefined);
}

/** The rows there are, those of codes of no country of today under ZZ, and a tally of these. */
function gatherRows(
  parsed: readonly ForeignRow<HoldingColumn>[],
  results: readonly ReturnType<typeof normaliseHolding>[],
): { tally: CodeTally; rows: Holding[] } {
  const tally = new CodeTally();
  const [plain, moved]: [Holding[], Holding[]] = [[], []];
  for (const [at, result] of results.entries()) {
    const row = parsed[at];
    if (!row || !('holding' in result)) continue;
    const isMoved = result.holding.country !== row.cells.cc;
    (isMoved ? moved : plain).push(result.holding);
    if (isMoved) tally.note(row.cells.cc, row.line);
  }
  return { tally, rows: addMoved(plain, moved) };
}
