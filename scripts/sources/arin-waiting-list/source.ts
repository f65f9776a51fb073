import { makersOf } from '../../../src/model/makers.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { type WaitingList, waitingLists } from '../../../src/model/scarcity-tables.ts';
import { ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import { cropOf } from '../source.ts';
import { readHistory } from './read-history.ts';
import { readList } from './read-list.ts';

const ID = 'arin-waiting-list';

/** Where a refresh puts ARIN's list of today. */
const OWN = 'scarcity/arin-waiting-list.json';
/** Where a collector's counts of earlier days are looked for. */
const HISTORY = 'scarcity/arin-waitlist-history.csv';
/** ARIN's list of today, and copies of it of other days. */
const LIST = /^scarcity\/(arin-waiting-list|arin-waitlist-\d{4}-\d{2}-\d{2})\.json$/;

/**
 * Who waits at ARIN: its own list of the day, and counts of its lists of earlier days by somebody who kept them. ARIN
 * publishes the current list only, so each one adds a day to the table. Of a day that both tell, the list itself,
 * which tells more, is kept.
 */
export const arinWaitingListSource = ofSeveralFiles({
  ...publicationOf(ID),
  find: (paths) => paths.filter((path) => path === HISTORY || LIST.test(path)),
  read: (file, { reporter }) => ({
    ...(file.name === HISTORY ? readHistory(file, reporter) : readList(file, reporter)),
    via: makersOf(file.name === OWN ? [] : ['lanrat']),
  }),
  gather(parts, { today }) {
    const counted = parts.filter(({ file }) => file.name === HISTORY);
    const lists = parts.filter(({ file }) => file.name !== HISTORY);
    const byDay = new Map(
      [...counted, ...lists].flatMap(({ rows }) => rows.map((row) => [row.date, row] as const)),
    );
    const future = reporterOf(ID, parts[0]?.file.name ?? HISTORY);
    const isLate = [...byDay.keys()].some((day) => day > today);
    return {
      asOf: isLate ? null : newestOf(byDay.keys()),
      caveats: [
        'dated-by-newest-request',
        ...(counted.length > 0 ? (['not-as-published'] as const) : []),
      ],
      crops: [cropOf({ table: waitingLists, rows: [...byDay.values()], replaces: ofDays(byDay) })],
      problems: isLate ? [future.error(0, 'expected past days', today)] : [],
      keepsEarlier: () => true,
    };
  },
});

function ofDays(days: ReadonlyMap<string, unknown>): (row: WaitingList) => boolean {
  return ({ registry, date }) => registry === 'arin' && days.has(date);
}
