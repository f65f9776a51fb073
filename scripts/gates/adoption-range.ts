import type { Adoption } from '../../src/model/adoption.ts';
import { measurementsOf, seriesOf } from './adoption-series.ts';
import { type Gate, judgeBy, type Verdict } from './gate.ts';
import { percentText } from './quantity.ts';

/** The highest share seen of any country is France's, 87 % in April 2026. */
const MOST = 0.95;
/** On fewer users than this any share is possible. */
const FEW_SAMPLES = 1000;
/** Who used IPv6 could; both are counted apart and rounded. */
const ROUNDING = 0.01;

/** Shares of IPv6 users are such as occur, and nobody uses more IPv6 than works. */
export const adoptionRange: Gate = {
  id: 'adoption-range',
  rule: `no share above ${percentText(MOST)} of ${FEW_SAMPLES} users and more; no more preferred than capable`,
  acceptable: true,
  check: ({ after }) => {
    const rows = measurementsOf(after);
    const capable = new Map(
      rows.filter((row) => row.measure === 'capable').map((row) => [placeOf(row), row.share]),
    );
    return rows.map((row) => judge(row, capable));
  },
};

function placeOf({ source, country, date }: Adoption): string {
  return `${source} ${country} ${date}`;
}

function judge(row: Adoption, capable: ReadonlyMap<string, number>): Verdict {
  const able = row.measure === 'preferred' ? (capable.get(placeOf(row)) ?? 1) : 1;
  const isTelling = row.samples === null || row.samples >= FEW_SAMPLES;
  const most = Math.min(isTelling ? MOST : 1, able + ROUNDING);
  return judgeBy(row.share <= most, {
    key: `${seriesOf(row)}/${row.country}/${row.date}`,
    saw: percentText(row.share),
    expected: `at most ${percentText(most)}`,
  });
}
