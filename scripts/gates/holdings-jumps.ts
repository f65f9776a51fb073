import { daysBetween } from '../../src/model/promised-age.ts';
import { type Holding, holdings } from '../../src/model/tables.ts';
import { excuse, type Gate, judgeBy, type Passage, rowsOf, type Verdict } from './gate.ts';
import { gatherCrowd } from './gather-crowd.ts';
import {
  type HolderChange,
  isLargeHolder,
  LARGE_HOLDER_RULE,
  weighHolder,
} from './large-holders.ts';

/** /64s in a /48. */
const SLASH64S = 2 ** 16;

/** No large holder's space jumps from one month of the holdings to the next. */
export const holdingsJumps: Gate = {
  id: 'holdings-jumps',
  rule: LARGE_HOLDER_RULE,
  acceptable: true,
  check: (passage) => {
    const month = newestChangedMonth(passage);
    if (month === null) return [];
    if (rowsOf(passage.before, holdings).length === 0) return [firstMonths(month)];
    const byCountry = Map.groupBy(rowsOf(passage.after, holdings), (row) => row.country);
    const verdicts = [...byCountry.values()].flatMap((rows) => judgeCountry(rows, month));
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

function judgeCountry(rows: readonly Holding[], month: string): Verdict[] {
  const columns = [
    ['ipv4', (row: Holding) => row.ipv4_addresses],
    ['ipv6', (row: Holding) => row.ipv6_slash48s * SLASH64S],
  ] as const;
  return columns.flatMap(([family, amountIn]) => {
    const present = rows.filter((row) => row.month <= month && amountIn(row) !== null);
    const sorted = present.sort((a, b) => (a.month < b.month ? -1 : 1));
    const [earlier, last] = sorted.slice(-2);
    if (!earlier || !last || last.month !== month) return [];
    const days = daysBetween(`${earlier.month}-01`, `${month}-01`);
    const change = { family, before: amountIn(earlier) ?? 0, after: amountIn(last) ?? 0, days };
    return isLargeHolder(change) ? [judge(change, `world/holdings/${family}/${last.country}`)] : [];
  });
}

function judge(change: HolderChange, key: string): Verdict {
  const { isAsExpected, ...words } = weighHolder(change);
  return judgeBy(isAsExpected, { key, ...words });
}
