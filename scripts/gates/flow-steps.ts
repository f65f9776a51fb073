import { type Ipv4Flow, ipv4Flows, ipv4Listed } from '../../src/model/ipv4-flows.ts';
import { changedSources } from './changed-sources.ts';
import { type Edition, type Gate, judgeBy, type Passage, rowsOf, type Verdict } from './gate.ts';
import { numberText, percentText } from './quantity.ts';

/** In 219 steps of three registries no more than 2.2 % of one's space came or left: LACNIC's in February 2025. */
const MOST_MOVED = 0.05;
/** A day may drop out as its file turns out to be unsound. */
const MOST_LOST = 0.1;

const WITHIN_REGISTRY: ReadonlySet<string> = new Set([
  ...['from-country', 'to-country'],
  ...['recounted-from', 'recounted-to'],
]);

/** Between two files of a registry little comes and goes, and the days once held against each other stay. */
export const flowSteps: Gate = {
  id: 'flow-steps',
  rule: `no step between two files in which over ${percentText(MOST_MOVED)} of a registry's IPv4 came or left, and no registry without over ${percentText(MOST_LOST)} of its days`,
  evidence: `in 219 steps of three registries, 2019 to 2026, no more than 2.2 % came or left; days that are over stay as they were`,
  acceptable: true,
  check: (passage) => {
    const source = changedSources(passage).find(({ after }) =>
      after.tables.includes(ipv4Flows.name),
    );
    if (!source) return [];
    const id = source.after.id;
    const registries = new Set(rowsOf(passage.after, ipv4Listed).map(({ registry }) => registry));
    return [...registries].flatMap((registry) => [
      judgeSteps(`${id}/${registry}`, passage.after, registry),
      judgeDays(`${id}/${registry}/days`, passage, registry),
    ]);
  },
};

/** The step in which most came or left, for what the registry listed before it. */
function judgeSteps(key: string, after: Edition, registry: string): Verdict {
  const listed = new Map<string, number>();
  for (const row of rowsOf(after, ipv4Listed))
    if (row.registry === registry) listed.set(row.day, (listed.get(row.day) ?? 0) + row.addresses);
  const rows = rowsOf(after, ipv4Flows).filter(
    (row) => row.registry === registry && !WITHIN_REGISTRY.has(row.flow),
  );
  const shares = [...Map.groupBy(rows, ({ from_day }) => from_day)].map(([day, all]) => ({
    day,
    share: amountOf(all) / (listed.get(day) ?? 1),
  }));
  const most = shares.reduce((a, b) => (b.share > a.share ? b : a), { day: '', share: 0 });
  return judgeBy(most.share <= MOST_MOVED, {
    key,
    saw: `${percentText(most.share)} at most, after ${most.day || 'none'}`,
    expected: `at most ${percentText(MOST_MOVED)} in a step`,
  });
}

function amountOf(rows: readonly Ipv4Flow[]): number {
  return rows.reduce((sum, { addresses }) => sum + addresses, 0);
}

function judgeDays(key: string, { before, after }: Passage, registry: string): Verdict {
  const [earlier, later] = [daysOf(before, registry), daysOf(after, registry)];
  const lost = [...earlier].filter((day) => !later.has(day)).sort();
  const names = lost.length === 0 ? '' : `, the first ${lost[0]}`;
  return judgeBy(lost.length <= MOST_LOST * earlier.size, {
    key,
    saw: `${numberText(lost.length)} of ${numberText(earlier.size)} days gone${names}`,
    expected: `at most ${percentText(MOST_LOST)} of them`,
  });
}

function daysOf(edition: Edition, registry: string): Set<string> {
  const rows = rowsOf(edition, ipv4Listed).filter((row) => row.registry === registry);
  return new Set(rows.map(({ day }) => day));
}
