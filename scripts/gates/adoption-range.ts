import { type Measurement, measurementsOf, seriesOf, sourceOf } from './adoption-series.ts';
import { type Gate, judgeBy, type Verdict } from './gate.ts';
import { numberText, percentText } from './quantity.ts';

/** The highest share seen of any country is France's, 87 % in April 2026. */
const MOST = 0.95;
/** On fewer users than this any share is possible. */
const FEW_SAMPLES = 1000;
/** Who used IPv6 could; both are counted apart and rounded. */
const ROUNDING = 0.01;

/**
 * The newest shares are judged one by one. Of the months before, which were the newest once or came with a whole
 * history, a few may be odd: a month that was fine among few users then is no reason to refuse tonight's.
 */
const MOST_ODD = 0.01;

/** Shares of IPv6 users are such as occur, and nobody uses more IPv6 than works. */
export const adoptionRange: Gate = {
  id: 'adoption-range',
  rule: `no share above ${percentText(MOST)} of ${FEW_SAMPLES} users and more; no more preferred than capable; of past months at most ${percentText(MOST_ODD)}`,
  evidence: 'the highest share seen of any country is 87 %, and who uses IPv6 can use it',
  acceptable: true,
  check: ({ after }) => {
    const rows = measurementsOf(after);
    const newest = new Map<string, string>();
    for (const row of rows)
      if (row.date > (newest.get(placeOf(row)) ?? '')) newest.set(placeOf(row), row.date);
    const able = new Map(
      rows.filter((row) => row.measure === 'capable').map((row) => [momentOf(row), row.share]),
    );
    const isNewest = (row: Measurement) => newest.get(placeOf(row)) === row.date;
    const past = rows.filter((row) => !isNewest(row));
    return [
      ...rows.filter(isNewest).map((row) => judge(row, able)),
      ...[...Map.groupBy(past, seriesOf)].map(([series, some]) => judgePast(series, some, able)),
    ];
  },
};

/** Shares of users who can use IPv6, by source, country and date. */
type Able = ReadonlyMap<string, number>;

function placeOf(row: Measurement): string {
  return `${seriesOf(row)}/${row.country}`;
}

function momentOf(row: Measurement): string {
  return `${sourceOf(row)} ${row.country} ${row.date}`;
}

function mostOf(row: Measurement, capable: Able): number {
  const able = row.measure === 'preferred' ? (capable.get(momentOf(row)) ?? 1) : 1;
  const isTelling = row.samples === null || row.samples >= FEW_SAMPLES;
  return Math.min(isTelling ? MOST : 1, able + ROUNDING);
}

function judge(row: Measurement, capable: Able): Verdict {
  const most = mostOf(row, capable);
  return judgeBy(row.share <= most, {
    key: `${placeOf(row)}/${row.date}`,
    saw: percentText(row.share),
    expected: `at most ${percentText(most)}`,
  });
}

function judgePast(series: string, rows: readonly Measurement[], capable: Able): Verdict {
  const odd = rows.filter((row) => row.share > mostOf(row, capable)).length;
  return judgeBy(odd <= MOST_ODD * rows.length, {
    key: `${series}/past`,
    saw: `${numberText(odd)} of ${numberText(rows.length)} earlier shares out of range`,
    expected: `at most ${percentText(MOST_ODD)} of them`,
  });
}
