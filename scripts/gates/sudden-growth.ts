import { type Comparison, compareByStatus } from './compare-registries.ts';
import { explainRefill } from './free-space.ts';
import { type Gate, judgeOr } from './gate.ts';
import { changeOf, mostGrowth, percentText } from './quantity.ts';

/**
 * In one month no group of AFRINIC's delegated records grew by more than 3.4 % in four and a half years,
 * nor its IPv4 space by more than 0.1 %. IPv6 space can leap with a single delegation: the United States
 * gained 89 % in October 2023. Free space is relisted at times: twice as much is worth a look. In a
 * year AFRINIC's records grew by 13.6 % and in four by 45 %: what a month adds compounds, by 1 % a month.
 */
const MOST_GAINED = {
  records: { once: 0.1, monthly: 0.01 },
  numbers: { once: 0.1, monthly: 0.01 },
  ipv6: { once: 0.5, monthly: 0.02 },
  free: { once: 1, monthly: 0.03 },
};
/** Groups with fewer records are not judged: one or two are a large share. Free ones shrink as they are used. */
const FEW = { held: 20, free: 100 };

/** No registry gains records or space of a family and status beyond what new delegations explain. */
export const suddenGrowth: Gate = {
  id: 'sudden-growth',
  rule: `no group of ${FEW.held} and more records that grows by over 10 % (IPv6 space 50 %, free space of ${FEW.free} and more 100 %), more after a pause`,
  evidence:
    'in 56 monthly files of AFRINIC no group of delegated records grew by over 3.4 % in a month',
  acceptable: true,
  check: (passage) =>
    compareByStatus(passage)
      .filter(({ before, isFree }) => before.records >= (isFree ? FEW.free : FEW.held))
      .map(judge),
};

function judge(comparison: Comparison) {
  const { key, family, before, after, isFree, days } = comparison;
  const { records, numbers, ipv6, free } = MOST_GAINED;
  const space = family === 'ipv6' ? ipv6 : numbers;
  const mostRecords = mostGrowth(isFree ? free : records, days);
  const mostSpace = mostGrowth(isFree ? free : space, days);
  const gains = [
    changeOf(before.records, after.records),
    changeOf(before.amount, after.amount),
  ] as const;
  const isAsExpected = gains[0] <= mostRecords && gains[1] <= mostSpace;
  return judgeOr(isAsExpected, explainRefill(comparison), {
    key,
    saw: `${percentText(gains[0])} more records and ${percentText(gains[1])} more space than ${days} days before`,
    expected: `at most ${percentText(mostRecords)} more records and ${percentText(mostSpace)} more space`,
  });
}
