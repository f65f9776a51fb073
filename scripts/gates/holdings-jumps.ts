import { daysBetween } from '../../src/model/days-between.ts';
import { type Holding, holdings } from '../../src/model/registry-tables.ts';
import { SLASH64S } from '../history/tabulate-holdings.ts';
import { excuse, type Gate, judgeBy, type Passage, rowsOf, type Verdict } from './gate.ts';
import { gatherCrowd } from './gather-crowd.ts';
import {
  type HolderChange,
  isLargeHolder,
  LARGE_HOLDER_EVIDENCE,
  LARGE_HOLDER_RULE,
  weighHolder,
} from './large-holders.ts';

/** No large holder's space jumps from one month of the holdings to the next. */
export const holdingsJumps: Gate = {
  id: 'holdings-jumps',
  rule: LARGE_HOLDER_RULE,
  evidence: LARGE_HOLDER_EVIDENCE,
  acceptable: true,
  check: (passage) => {
    const month = newestChangedMonth(passage);
    if (month === null) return [];
    if (rowsOf(passage.before, holdings).length === 0) return [firstMonths(month)];
    const verdicts = [...coursesOf(passage, month)].flatMap(([country, course]) =>
      judgeCountry(country, course),
    );
    return gatherCrowd(verdicts, 'world/holdings');
  },
};

function firstMonths(month: string): Verdict {
  const matter = {
    key: 'world/holdings',
    saw: `months up to ${month}`,
    expected: 'earlier months',
  };
  return excuse(matter, 'the first data of this table: nothing to compare with');
}

/** The newest month with a row that is not in the committed data, or null. */
function newestChangedMonth({ before, after }: Passage): string | null {
  const known = new Set(rowsOf(before, holdings).map(textOf));
  const changed = rowsOf(after, holdings).filter((row) => !known.has(textOf(row)));
  return changed.reduce<string | null>(
    (newest, { month }) => (newest === null || month > newest ? month : newest),
    null,
  );
}

function textOf({ month, country, ipv4_addresses, ipv6_slash48s }: Holding): string {
  return [month, country, ipv4_addresses, ipv6_slash48s].join();
}

/** A country's rows up to a month: those before it, oldest first, and its own, which may be lacking. */
interface Course {
  readonly month: string;
  readonly earlier: readonly Holding[];
  readonly last: Holding | undefined;
}

/**
 * The courses of all countries. Where the month is already committed its row there is the last of the earlier
 * ones: a jump from the month before has been accepted then, and what counts is the step from there.
 */
function coursesOf({ before, after }: Passage, month: string): Map<string, Course> {
  const later = rowsOf(after, holdings).filter((row) => row.month <= month);
  const committed = rowsOf(before, holdings).filter((row) => row.month === month);
  const past = later.filter((row) => row.month < month);
  const sorted = past.sort((a, b) => (a.month < b.month ? -1 : 1));
  const earlier = Map.groupBy([...sorted, ...committed], (row) => row.country);
  const last = new Map(later.filter((row) => row.month === month).map((row) => [row.country, row]));
  return new Map(
    [...earlier].map(([country, rows]) => [
      country,
      { month, earlier: rows, last: last.get(country) },
    ]),
  );
}

/** Compares with the last earlier row that has a figure. A country without a row has lost everything. */
function judgeCountry(country: string, { month, earlier, last }: Course): Verdict[] {
  const columns = [
    ['ipv4', (row: Holding) => row.ipv4_addresses],
    ['ipv6', (row: Holding) => row.ipv6_slash48s * SLASH64S],
  ] as const;
  return columns.flatMap(([family, amountIn]) => {
    const base = earlier.findLast((row) => amountIn(row) !== null);
    const after = last ? amountIn(last) : 0;
    if (!base || after === null) return [];
    const days = daysBetween(`${base.month}-01`, `${month}-01`);
    const change = { family, before: amountIn(base) ?? 0, after, days };
    return isLargeHolder(change) ? [judge(change, `world/holdings/${family}/${country}`)] : [];
  });
}

function judge(change: HolderChange, key: string): Verdict {
  const { isAsExpected, ...words } = weighHolder(change);
  return judgeBy(isAsExpected, { key, ...words });
}
