import type { Problem } from '../../../src/model/problem.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { type WaitingList, waitingLists } from '../../../src/model/scarcity-tables.ts';
import { type ForeignRow, readCommaSeparated } from '../comma-separated.ts';
import { ofOneFile } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import type { Reporter } from '../reporter.ts';
import { cropOf } from '../source.ts';
import { wholeNumberIn } from '../whole-number.ts';
import { documentIn } from './document.ts';

const ID = 'ripencc-waiting-list';
const COLUMNS = ['as_of', 'lirs_on_waiting_list', 'first_in_queue_days', 'source'] as const;

/**
 * Single figures on the RIPE NCC's waiting list, each from a document of its own. Those that others only quote are
 * left out. They are gathered by hand: no file of the RIPE NCC has them together.
 */
export const ripenccWaitingListSource = ofOneFile({
  ...publicationOf(ID),
  places: ['scarcity/ripe-member-update-figures.csv'],
  read(file, { season, reporter }) {
    const parsed = readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
    const [own, quoted] = [true, false].map((isOwn) =>
      parsed.rows.filter(({ cells }) => (documentIn(cells.source) !== null) === isOwn),
    );
    const read = (own ?? []).map((row) => pointOf(row, season.today, reporter));
    const rows = read.flatMap((point) => ('requests' in point ? [point] : []));
    return {
      records: parsed.rows.length,
      // A month speaks of its first day at least.
      asOf: newestOf(rows.map(({ date }) => `${date}-01`.slice(0, 10))),
      caveats: ['single-points'],
      crops: [cropOf({ table: waitingLists, rows, replaces: ({ source }) => source === ID })],
      problems: [
        ...parsed.problems,
        ...read.flatMap((point) => ('requests' in point ? [] : [point])),
        ...leftOut(quoted ?? [], reporter),
      ],
    };
  },
});

function pointOf(
  { line, cells }: ForeignRow<(typeof COLUMNS)[number]>,
  today: string,
  reporter: Reporter,
): WaitingList | Problem {
  const requests = wholeNumberIn(cells.lirs_on_waiting_list);
  const days = cells.first_in_queue_days;
  const first_days = days === '' ? null : wholeNumberIn(days);
  const isDated = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(cells.as_of);
  if (!isDated || cells.as_of > today || requests === null || (days !== '' && first_days === null))
    return reporter.error(line, 'expected a past day or month, and whole numbers', cells.as_of);
  return {
    ...{ registry: 'ripencc', date: cells.as_of, requests, first_days },
    ...{ for_22: null, for_23: null, for_24: null, over_a_year: null },
    ...{ source: ID, document_url: documentIn(cells.source)?.address ?? null },
  };
}

function leftOut(
  rows: readonly ForeignRow<(typeof COLUMNS)[number]>[],
  reporter: Reporter,
): Problem[] {
  const dates = rows.map(({ cells }) => cells.as_of).join(' ');
  const message = `left out: ${rows.length} figures that others only quote`;
  return rows.length > 0 ? [reporter.warning(0, message, dates)] : [];
}
