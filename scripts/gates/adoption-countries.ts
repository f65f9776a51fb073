import { changedSeries, type SeriesChange } from './adoption-series.ts';
import { type Gate, judgeBy, type Verdict } from './gate.ts';
import { listNames } from './gather-crowd.ts';
import { percentText } from './quantity.ts';

/**
 * From April to July 2026 one in six of Google's countries and territories fell to the placeholder 0.00,
 * which counts as missing: the small ones come and go. More at once is a file cut short.
 */
const MOST_GONE = 0.25;
/** Fewer countries than this are no crowd. */
const CROWD = 10;

/** A measurement of IPv6 use does not lose many countries at once. */
export const adoptionCountries: Gate = {
  id: 'adoption-countries',
  rule: `at most ${percentText(MOST_GONE)} of a measurement’s countries gone at once`,
  evidence: 'one in six of Google’s countries came or went between two of its maps of 2026',
  acceptable: true,
  check: (passage) =>
    [...Map.groupBy(changedSeries(passage), ({ series }) => series)]
      .filter(([, changes]) => changes.length >= CROWD)
      .map(judgeSeries),
};

function judgeSeries([series, changes]: [string, SeriesChange[]]): Verdict {
  const gone = changes.filter(({ after }) => after === undefined).map(({ country }) => country);
  const names = gone.length === 0 ? '' : `: ${listNames(gone.sort())}`;
  return judgeBy(gone.length / changes.length <= MOST_GONE, {
    key: series,
    saw: `${gone.length} of ${changes.length} countries gone${names}`,
    expected: `at most ${percentText(MOST_GONE)} of them`,
  });
}
