import { UNATTRIBUTED } from '../../src/model/area.ts';
import { countries } from '../../src/model/reference-tables.ts';
import { type Census, type Count, openCensus } from './census.ts';
import { compareByCountry } from './compare-registries.ts';
import { type Gate, judgeBy, rowsOf, type Verdict } from './gate.ts';
import { isLargeHolder, weighHolder } from './large-holders.ts';
import { changeOf, percentText } from './quantity.ts';

/**
 * On 26 November 2026 one of 75 large holders was 9 % from the holdings of August, two more over 2 %. A single
 * country may leap; many that are off together are a file cut short, or one whose sums are wrong.
 */
const FAR = 0.15;
const MOST_FAR = 0.1;
const CROWD = 10;
/** The holdings do not count AS numbers. */
const FAMILIES_COUNTED = ['ipv4', 'ipv6'] as const;

/** Where files are not alike those before, all large holders’ space is about what others counted. */
export const censusAgrees: Gate = {
  id: 'census-agrees',
  rule: `after another kind of file, or over a quarter of a year: no large holder far from the monthly holdings, and at most ${percentText(MOST_FAR)} of them off by over ${percentText(FAR)}`,
  evidence:
    'three months after the last month counted one of 75 large holders was 9 % off, two over 2 %',
  acceptable: true,
  check: (passage) => {
    if (compareByCountry(passage).every(({ isAlike }) => isAlike)) return [];
    const census = openCensus(passage);
    const areas = rowsOf(passage.after, countries).map(({ alpha2 }) => alpha2);
    return FAMILIES_COUNTED.flatMap((family) =>
      judgeFamily(family, [...areas, ...UNATTRIBUTED], census),
    );
  },
};

interface Counted extends Count {
  readonly country: string;
  readonly family: (typeof FAMILIES_COUNTED)[number];
}

function judgeFamily(
  family: Counted['family'],
  areas: readonly string[],
  census: Census,
): Verdict[] {
  const large = areas
    .flatMap((country): Counted[] => {
      const count = census(family, country);
      return count ? [{ ...count, country, family }] : [];
    })
    .filter((count) => isLargeHolder(changeIn(count)));
  const far = large.filter(({ counted, listed }) => Math.abs(changeOf(counted, listed)) > FAR);
  if (large.length < CROWD || far.length <= MOST_FAR * large.length) return large.map(judgeOne);
  const matter = {
    key: `world/${family}/many`,
    saw: `${far.length} of ${large.length} large holders off by over ${percentText(FAR)}`,
    expected: `at most ${percentText(MOST_FAR)} of them`,
  };
  return [judgeBy(false, matter)];
}

function changeIn({ family, counted, listed, days }: Counted) {
  return { family, before: counted, after: listed, days };
}

function judgeOne(count: Counted): Verdict {
  const { isAsExpected, saw, expected } = weighHolder(changeIn(count));
  const key = `world/${count.family}/${count.country}`;
  return judgeBy(isAsExpected, {
    key,
    saw: `${saw} since the holdings of ${count.month}`,
    expected,
  });
}
