import { measurementsOf, seriesOf, sourceOf as sourceOfRow } from './adoption-series.ts';
import { changedSources } from './changed-sources.ts';
import { type Edition, type Gate, judgeBy, type Verdict } from './gate.ts';
import { gatherCrowd } from './gather-crowd.ts';
import { numberText, percentText } from './quantity.ts';

/** A month may drop out of a history, as sources leave out days on which they measured too little. */
const MOST_LOST = 0.1;
/** Fewer months than this are no history: one of them is a large share. */
const FEW = 12;

/** The measured past does not shrink: months that were published stay, whatever a source still offers. */
export const adoptionHistory: Gate = {
  id: 'adoption-history',
  rule: `no series of ${FEW} months and more without over ${percentText(MOST_LOST)} of them`,
  evidence:
    'what was measured in a month that is over stays measured; sources revise values and drop single days',
  acceptable: true,
  check: (passage) => {
    const ids = new Set(changedSources(passage).map(({ after }) => after.id));
    const [before, after] = [monthsOf(passage.before, ids), monthsOf(passage.after, ids)];
    const verdicts = [...before].flatMap(([key, months]) =>
      months.size < FEW ? [] : [judge(key, months, after.get(key) ?? new Set())],
    );
    return [...Map.groupBy(verdicts, ({ key }) => key.slice(0, key.lastIndexOf('/')))].flatMap(
      ([series, all]) => gatherCrowd(all, series),
    );
  },
};

/** The months in which each series of those sources has a value, by `source/measure/country`. */
function monthsOf(edition: Edition, ids: ReadonlySet<string>): Map<string, Set<string>> {
  const months = new Map<string, Set<string>>();
  for (const row of measurementsOf(edition)) {
    if (!ids.has(sourceOfRow(row))) continue;
    const key = `${seriesOf(row)}/${row.country}`;
    const known = months.get(key) ?? new Set();
    months.set(key, known.add(row.date.slice(0, 7)));
  }
  return months;
}

function judge(key: string, before: ReadonlySet<string>, after: ReadonlySet<string>): Verdict {
  const lost = [...before].filter((month) => !after.has(month)).sort();
  const names = lost.length === 0 ? '' : `, the first ${lost[0]}`;
  return judgeBy(lost.length <= MOST_LOST * before.size, {
    key,
    saw: `${numberText(lost.length)} of ${numberText(before.size)} months gone${names}`,
    expected: `at most ${percentText(MOST_LOST)} of them`,
  });
}
