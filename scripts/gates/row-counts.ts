import { type Comparison, compareByStatus } from './compare-registries.ts';
import { explainDrain, FREE_LOSS } from './free-space.ts';
import { type Gate, judgeOr } from './gate.ts';
import { changeOf, numberText, percentText } from './quantity.ts';

/**
 * Over 56 monthly files of AFRINIC (2022 to 2026) no group of delegated records ever lost more than 1 %,
 * while free ones lost up to 10 % as they were given out. A file cut short loses from its end, where some
 * registries list one family alone, so that a small loss of the whole can be all of a group.
 */
const MOST_LOST = { held: 0.05, free: FREE_LOSS.once };
/** Groups with fewer records are not judged: one or two are a large share. Free ones shrink as they are used. */
const FEW = { held: 20, free: 100 };

/** No registry loses records of a family and status beyond what returns and new delegations explain. */
export const rowCounts: Gate = {
  id: 'row-counts',
  rule: `no group of ${FEW.held} and more records with over ${percentText(MOST_LOST.held)} fewer (free space: ${FEW.free} and more, ${percentText(MOST_LOST.free)}, more where it is used up over months)`,
  evidence: 'in 56 monthly files of AFRINIC no group of delegated records lost over 1 % in a month',
  acceptable: true,
  check: (passage) =>
    compareByStatus(passage)
      .filter(({ before, isFree }) => before.records >= (isFree ? FEW.free : FEW.held))
      .map(judge),
};

function judge(comparison: Comparison) {
  const { key, before, after, isFree } = comparison;
  const lost = -changeOf(before.records, after.records);
  const most = isFree ? MOST_LOST.free : MOST_LOST.held;
  const rule = isFree ? explainDrain(comparison, lost) : null;
  return judgeOr(lost <= most, rule, {
    key,
    saw: `${numberText(after.records)} records, ${percentText(lost)} fewer than before`,
    expected: `at most ${percentText(most)} fewer than ${numberText(before.records)}`,
  });
}
