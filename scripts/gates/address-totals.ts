import { type Comparison, compareByStatus } from './compare-registries.ts';
import { explainDrain, FREE_LOSS } from './free-space.ts';
import { type Gate, judgeOr } from './gate.ts';
import { changeOf, numberText, percentText } from './quantity.ts';

/**
 * Over 56 monthly files of AFRINIC delegated IPv4 space and AS numbers never shrank by more than 1.1 %,
 * free space by 10 %. Delegated IPv6 did once (7.5 % of what is assigned): that is worth a look.
 */
const MOST_LOST = { held: 0.05, free: FREE_LOSS.once };
/** Groups with fewer records are not judged: one or two are a large share. Free ones shrink as they are used. */
const FEW = { held: 20, free: 100 };

/** No registry loses space of a family and status beyond what returns and transfers explain. */
export const addressTotals: Gate = {
  id: 'address-totals',
  rule: `no group of ${FEW.held} and more records with over ${percentText(MOST_LOST.held)} less space (free space: ${FEW.free} and more, ${percentText(MOST_LOST.free)}, more where it is used up over months)`,
  evidence:
    'in 56 monthly files of AFRINIC delegated IPv4 space never shrank by over 1.1 % in a month',
  acceptable: true,
  check: (passage) =>
    compareByStatus(passage)
      .filter(({ before, isFree }) => before.records >= (isFree ? FEW.free : FEW.held))
      .map(judge),
};

const UNITS = { ipv4: 'addresses', ipv6: '/64s', asn: 'AS numbers' } as const;

function judge(comparison: Comparison) {
  const { key, family, before, after, isFree } = comparison;
  const lost = -changeOf(before.amount, after.amount);
  const most = isFree ? MOST_LOST.free : MOST_LOST.held;
  const rule = isFree ? explainDrain(comparison, lost) : null;
  return judgeOr(lost <= most, rule, {
    key,
    saw: `${numberText(after.amount)} ${UNITS[family]}, ${percentText(lost)} less than before`,
    expected: `at most ${percentText(most)} less than ${numberText(before.amount)}`,
  });
}
