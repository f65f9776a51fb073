import { holdings } from '../../../src/model/registry-tables.ts';
import { ofOneFile } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { cropOf } from '../source.ts';
import { normaliseHolding } from './normalise.ts';
import { parseHoldings } from './parse.ts';

/**
 * What each country's registered space amounted to at each month's end, summed from public daily mirrors
 * of the five registries' files. IPv4 is kept only where the mirror did not round block sizes.
 */
export const holdingsSource = ofOneFile({
  id: 'holdings',
  publisher: 'Mirrors of the five registries',
  title: 'Address space by country at each month’s end (from HackingGate, ipverse and HotCakeX)',
  address: 'https://github.com/ipverse/rir-ip',
  licence:
    'Registry statistics: free to use if the registries are held harmless. Mirrors: HotCakeX/Official-IANA-IP-blocks MIT; no licence found for HackingGate/Country-IP-Blocks and ipverse/rir-ip.',
  places: ['holdings/country-month.csv'],
  read(file, { season, reporter }) {
    const parsed = parseHoldings(file, reporter);
    const results = parsed.rows.map((row) => normaliseHolding(row, season, reporter));
    const rows = results.flatMap((result) => ('holding' in result ? [result.holding] : []));
    const faults = results.flatMap((result) => ('problems' in result ? result.problems : []));
    const months = new Set(rows.map((row) => row.month));
    return {
      records: parsed.rows.length,
      asOf: newestOf(parsed.rows.map((row) => row.cells.snapshot_date)),
      // The file sums up the mirrors' histories by country and month; no mirror publishes it.
      caveats: ['rounded-ipv4-left-out', 'ap-left-out', 'not-as-published'],
      crops: [cropOf({ table: holdings, rows, replaces: (row) => months.has(row.month) })],
      problems: [...parsed.problems, ...faults],
    };
  },
});
