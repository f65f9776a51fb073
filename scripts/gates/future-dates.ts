import { adoption } from '../../src/model/adoption.ts';
import { apnicUse } from '../../src/model/apnic-use.ts';
import { daysAfter } from '../../src/model/days-after.ts';
import { holdings, pool, registrations } from '../../src/model/registry-tables.ts';
import { lastPool, reissued, waitingLists } from '../../src/model/scarcity-tables.ts';
import type { Row, Table } from '../../src/model/table.ts';
import { type Edition, type Gate, judgeBy, rowsOf, type Verdict } from './gate.ts';

/** Which column of which table says when. */
const DATED: readonly (readonly [table: Table, dateOf: (row: Row<Table>) => unknown])[] = [
  [registrations, (row) => row.month],
  [holdings, (row) => row.month],
  [pool, (row) => row.month],
  [adoption, (row) => row.date],
  [apnicUse, (row) => row.date],
  [waitingLists, (row) => row.date],
  [reissued, (row) => row.date],
  [lastPool, (row) => row.date],
];

/** Nothing in the tables, and no source, speaks of a day that has not come anywhere on Earth. */
export const futureDates: Gate = {
  id: 'future-dates',
  rule: 'no date after tomorrow',
  evidence:
    'the version line of a registry’s file ends on a day that is over (RIR statistics exchange format)',
  acceptable: true,
  check: ({ after, today }) => {
    // Registries east of Greenwich date their files a day ahead.
    const limit = daysAfter(today, 1);
    const sources = after.sources.map(({ id, asOf }) => judge(id, asOf, limit));
    return [
      ...sources,
      ...DATED.map(([table, dateOf]) => judgeTable(after, [table, dateOf], limit)),
    ];
  },
};

function judgeTable(
  edition: Edition,
  [table, dateOf]: (typeof DATED)[number],
  limit: string,
): Verdict {
  let latest = '';
  for (const row of rowsOf(edition, table)) {
    const date = String(dateOf(row) ?? '');
    if (date > latest) latest = date;
  }
  return judge(`world/${table.name}`, latest, limit);
}

/** A month is not later than a day that lies in it. */
function judge(key: string, date: string, limit: string): Verdict {
  const expected = 'no date after the day of the refresh and one more';
  return judgeBy(date <= limit, { key, saw: date === '' ? 'no date' : `up to ${date}`, expected });
}
