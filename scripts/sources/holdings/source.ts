import type { Problem } from '../../../src/model/problem.ts';
import { type Holding, holdings } from '../../../src/model/registry-tables.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import {
  cropOf,
  type Harvest,
  type InputFile,
  type RefreshSource,
  type Season,
} from '../source.ts';
import { normaliseHolding } from './normalise.ts';
import { parseHoldings } from './parse.ts';

/**
 * What each country's registered space amounted to at each month's end, summed from public daily mirrors
 * of the five registries' files. IPv4 is kept only where the mirror did not round block sizes.
 */
export const holdingsSource: RefreshSource = {
  id: 'holdings',
  publisher: 'Mirrors of the five registries',
  title: 'Address space by country at each month’s end (from HackingGate, ipverse and HotCakeX)',
  address: 'https://github.com/ipverse/rir-ip',
  licence:
    'Registry statistics: free to use if the registries are held harmless. Mirrors: HotCakeX/Official-IANA-IP-blocks MIT; no licence found for HackingGate/Country-IP-Blocks and ipverse/rir-ip.',
  find: (paths) => paths.filter((path) => path === 'holdings/country-month.csv'),
  harvest,
};

function harvest([file]: readonly InputFile[], season: Season): Harvest {
  if (!file) throw new Error('Expected the file of month-end holdings');
  const reporter = reporterOf(holdingsSource.id, file.name);
  const parsed = parseHoldings(file, reporter);
  const rows: Holding[] = [];
  const problems: Problem[] = [...parsed.problems];
  for (const row of parsed.rows) {
    const result = normaliseHolding(row, season, reporter);
    if ('holding' in result) rows.push(result.holding);
    else problems.push(...result.problems);
  }
  const months = new Set(rows.map((row) => row.month));
  return {
    files: [{ file, records: parsed.rows.length }],
    asOf: newestOf(parsed.rows.map((row) => row.cells.snapshot_date)),
    caveats: ['rounded-ipv4-left-out', 'ap-left-out'],
    crops: [cropOf({ table: holdings, rows, replaces: (row) => months.has(row.month) })],
    keepsEarlier: () => false,
    claims: [],
    problems,
  };
}
