import { type Comparison, compareByStatus } from './compare-registries.ts';
import { type Gate, judgeBy } from './gate.ts';
import { allowance, changeOf, percentText } from './quantity.ts';

/**
 * In one month no group of AFRINIC's delegated records grew by more than 3.4 % in four and a half years,
 * nor its IPv4 space by more than 0.1 %. IPv6 space can leap with a single delegation: the United States
 * gained 89 % in October 2023. Free space is relisted at times: twice as much is worth a look.
 */
const MOST_GAINED = {
  records: { once: 0.1, monthly: 0.05 },
  numbers: { once: 0.1, monthly: 0.05 },
  ipv6: { once: 0.5, monthly: 0.1 },
  free: { once: 1, monthly: 0.1 },
};
/** Groups with fewer records are not judged: one or two are a large share. Free ones shrink as they are used. */
const FEW = { held: 20, free: 100 };

/** No registry gains records or space of a family and status beyond what new delegations explain. */
export const suddenGrowth: Gate = {
  id: 'sudden-growth',
  rule: `no group of ${FEW.held} and more records that grows by over 10 % (IPv6 space 50 %, free space of ${FEW.free} and more 100 %), more after a pause`,
  acceptable: true,
  check: (passage) =>
    compareByStatus(passage)
      .filter(({ before, isFree }) => before.records >= (isFree ? FEW.free : FEW.held))
      .map(judge),
};

function judge({ key, family, before, after, isFree, days }: Comparison) {
  const { records, numbers, ipv6, free } = MOST_GAINED;
  const space = family === 'ipv6' ? ipv6 : numbers;
  const mostRecords = allowance(isFree ? free : records, days);
  const mostSpace = allowance(isFree ? free : space, days);
  const gains = [
    changeOf(before.records, after.records),
    changeOf(before.amount, after.amount),
  ] as const;
  return judgeBy(gains[0] <= mostRecords && gains[1] <= mostSpace, {
    key,
    saw: `${percentText(gains[0])} more records and ${percentText(gains[1])} more space than ${days} days before`,
    expected: `at most ${percentText(mostRecords)} more records and ${percentText(mostSpace)} more space`,
  });
}
