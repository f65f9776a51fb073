import { makersOf } from '../../../src/model/makers.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { reissued } from '../../../src/model/scarcity-tables.ts';
import { readCommaSeparated } from '../comma-separated.ts';
import { ofOneFile } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { cropOf } from '../source.ts';
import { countBlocks } from './count-blocks.ts';
import { parseBlock } from './parse-block.ts';

/** Where a refresh puts ARIN's own file; in the other place lies a copy that somebody kept. */
const OWN = 'scarcity/arin-reissued.csv';
const COLUMNS = ['CIDR Prefix', 'Date Reissued'] as const;

/** The blocks that ARIN gave again from its waiting list: its own file, which has all of them since 2020, or a copy. */
export const arinReissuedSource = ofOneFile({
  ...publicationOf('arin-reissued'),
  places: [OWN, 'scarcity/arin-blocks-cleared-2020-2026.csv'],
  read(file, { season, reporter }) {
    const parsed = readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
    const read = parsed.rows.map(({ line, cells }) => {
      const block = parseBlock(cells['CIDR Prefix'], cells['Date Reissued']);
      return block !== null && block.date <= season.today
        ? { block }
        : {
            fault: reporter.error(
              line,
              'expected a block and a past day',
              Object.values(cells).join(),
            ),
          };
    });
    const blocks = read.flatMap(({ block }) => block ?? []);
    const { rows, twice } = countBlocks(blocks);
    const again = `counted once: ${twice} blocks that their day lists twice`;
    return {
      records: parsed.rows.length,
      via: makersOf(file.name === OWN ? [] : ['lanrat']),
      asOf: newestOf(blocks.map(({ date }) => date)),
      caveats: ['parts-listed-again'],
      crops: [cropOf({ table: reissued, rows, replaces: ({ registry }) => registry === 'arin' })],
      problems: [
        ...parsed.problems,
        ...read.flatMap(({ fault }) => fault ?? []),
        ...(twice > 0 ? [reporter.warning(0, again)] : []),
      ],
    };
  },
});
