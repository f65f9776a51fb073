import { isMeasured, type Measured } from '../../metrics/parts/latest.ts';
import { areFewSamples } from '../../model/apnic-use.ts';
import type { Data } from '../../published/data.ts';
import { countedBy } from '../counted.ts';
import { column, DATE, type FactRow, type Facts, type FactTable, numbers } from '../facts.ts';
import { restsOn } from '../rests.ts';

/** APNIC Labs' measures that are drawn: who can use IPv6, and the tests which that rests on. */
const LABS = ['ipv6-capable-apnic', 'ipv6-tests-apnic'] as const;
const [CAPABLE, TESTS] = LABS;

/** What stands beside APNIC Labs' line: Google's own series, joined only within itself. */
export interface Beside {
  readonly metric: 'ipv6-users-google' | 'ipv6-users-google-world';
  /** True for a series by month, drawn as a line; false for single days. */
  readonly isSeries: boolean;
}

/** One month of APNIC Labs: the day it is of, its share, and its tests a day; `null` where these are not known. */
export interface Month extends Measured {
  readonly tests: number | null;
}

/** What both measured in a place, from old to new: a row for each value, APNIC Labs' before Google's. */
export interface UseFacts extends Facts {
  readonly labs: readonly Month[];
  readonly first: Month;
  readonly last: Month;
  readonly google: readonly Measured[];
  readonly beside: Beside;
}

/** What is known of a place; `null` where APNIC Labs has not measured it. */
export function useFacts(data: Data, area: string, beside: Beside): UseFacts | null {
  const labs = labsMonths(data, area);
  const [first, last] = [labs[0], labs.at(-1)];
  if (!first || !last) return null;
  const all = data.series(beside.metric, area).filter(isMeasured);
  const google = beside.isSeries ? all : lastOfMonths(all);
  return {
    ...restsOn(data, [...LABS, ...(google.length > 0 ? [beside.metric] : [])]),
    table: tableOf(data, area, { labs, google, beside }),
    ...{ labs, first, last, google, beside },
  };
}

/** The months that APNIC Labs measured in a place, from old to new. */
export function labsMonths(data: Data, area: string): Month[] {
  return data
    .series(CAPABLE, area)
    .filter(isMeasured)
    .map((point) => ({ ...point, tests: data.valueOn(TESTS, area, point.date) }));
}

/** True of a month in which so few were tested that its share says little. */
export function isRough({ tests }: Month): boolean {
  return tests !== null && areFewSamples(tests);
}

/** Google shows a day at a time and every refresh keeps one: of a month, the last is enough. */
function lastOfMonths(points: readonly Measured[]): Measured[] {
  return points.filter(
    ({ date }, index) => date.slice(0, 7) !== points[index + 1]?.date.slice(0, 7),
  );
}

function tableOf(
  data: Data,
  area: string,
  { labs, google, beside }: Pick<UseFacts, 'labs' | 'google' | 'beside'>,
): FactTable {
  const [ours, theirs] = [publishers(data, CAPABLE), publishers(data, beside.metric)];
  const rowOf = ({ date, value, tests }: Month, source: string): FactRow => ({
    ...{ area: null, values: { source, share_of_users: value, tests_a_day: tests } },
    ...countedBy(data, source === ours ? LABS : [beside.metric], { area, date }),
  });
  return {
    columns: [
      ...[DATE, column('source', 'name')],
      ...[numbers('share_of_users', 'share'), numbers('tests_a_day', 'tests')],
    ],
    rows: [
      ...labs.map((month) => rowOf(month, ours)),
      ...google.map((point) => rowOf({ ...point, tests: null }, theirs)),
    ],
  };
}

function publishers(data: Data, id: Beside['metric'] | typeof CAPABLE): string {
  return data
    .sourcesOf(id)
    .map(({ publisher }) => publisher)
    .join('; ');
}
