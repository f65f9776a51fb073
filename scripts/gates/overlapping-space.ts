import { daysBetween } from '../../src/model/days-between.ts';
import type { Overlap } from '../../src/model/provenance.ts';
import { parseNumber } from '../overlaps/range.ts';
import { excuse, type Gate, judgeBy, type Passage, type Verdict } from './gate.ts';
import { numberText } from './quantity.ts';

/**
 * Between files of the same days a transfer in progress is listed twice for a day or two; a /14 is about the
 * largest block that changes registry in one piece. More is two registries that disagree, or a file that
 * claims what it should not. IPv6 space is not transferred between registries in numbers that matter.
 */
const MOST = { ipv4: 2n ** 18n, ipv6: 2n ** 96n, asn: 256n } as const;
const UNITS = { ipv4: 'addresses', ipv6: 'addresses', asn: 'AS numbers' } as const;
const WEEK = 7;
const OTHER_DAYS =
  'the two files are more than a week apart: what was transferred meanwhile is in both, and the newer one counts';

/** Two registries do not list much of the same space. What they do is counted once, and shown. */
export const overlappingSpace: Gate = {
  id: 'overlapping-space',
  rule: 'at most a /14, an IPv6 /32 or 256 AS numbers in two registries’ files of the same days',
  evidence:
    'a range is in one registry’s file but for the days of a transfer (RIR statistics exchange format)',
  acceptable: true,
  check: (passage) =>
    [...Map.groupBy(passage.overlaps, pairOf)].map(([key, overlaps]) =>
      judgePair(key, overlaps, passage),
    ),
};

function pairOf({ family, counted, dropped }: Overlap): string {
  return `world/${[counted.registry, dropped.registry].sort().join('+')}/${family}`;
}

function judgePair(key: string, overlaps: readonly Overlap[], { after }: Passage): Verdict {
  const { family, counted, dropped } = overlaps[0] as Overlap;
  const size = overlaps.reduce((sum, overlap) => sum + sizeOf(overlap), 0n);
  const matter = {
    key,
    saw: `${numberText(size)} ${UNITS[family]} in ${numberText(overlaps.length)} ranges`,
    expected: `at most ${numberText(MOST[family])} ${UNITS[family]}`,
  };
  if (size <= MOST[family]) return judgeBy(true, matter);
  const [one, other] = [counted, dropped].map(
    ({ registry }) => after.sources.find(({ id }) => id === registry)?.asOf ?? '',
  ) as [string, string];
  const isApart = Math.abs(daysBetween(one, other)) > WEEK;
  return isApart ? excuse(matter, OTHER_DAYS) : judgeBy(false, matter);
}

function sizeOf({ family, from, to }: Overlap): bigint {
  return parseNumber(family, to) - parseNumber(family, from) + 1n;
}
