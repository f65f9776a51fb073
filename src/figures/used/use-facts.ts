import { isMeasured, type Measured } from '../../metrics/parts/latest.ts';
import { series, valueOn } from '../../published/read.ts';

/** APNIC Labs' measures that are drawn: who can use IPv6, and the tests which that rests on. */
export const CAPABLE = 'ipv6-capable-apnic';
export const TESTS = 'ipv6-tests-apnic';

/** What stands beside APNIC Labs' line: Google's own series, joined only within itself. */
export interface Beside {
  readonly metric: 'ipv6-users-google' | 'ipv6-users-google-world';
  /** True for a series by month, drawn as a line; false for single days. */
  readonly isSeries: boolean;
}

/** One month of APNIC Labs: the day it is of, its share and its tests. */
export interface Month extends Measured {
  readonly tests: number;
}

/** What both measured in a place, from old to new. */
export interface Use {
  readonly labs: readonly Month[];
  readonly first: Month;
  readonly last: Month;
  readonly google: readonly Measured[];
  readonly beside: Beside;
}

/** What is known of a place; `null` where APNIC Labs has not measured it. */
export function useOf(area: string, beside: Beside): Use | null {
  const labs = series(CAPABLE, area)
    .filter(isMeasured)
    .map((point) => ({ ...point, tests: valueOn(TESTS, area, point.date) ?? 0 }));
  const [first, last] = [labs[0], labs.at(-1)];
  if (!first || !last) return null;
  const google = series(beside.metric, area).filter(isMeasured);
  const shown = beside.isSeries ? google : lastOfMonths(google);
  return { labs, first, last, google: shown, beside };
}

/** Google shows a day at a time and every refresh keeps one: of a month, the last is enough. */
function lastOfMonths(points: readonly Measured[]): Measured[] {
  return points.filter(
    ({ date }, index) => date.slice(0, 7) !== points[index + 1]?.date.slice(0, 7),
  );
}
