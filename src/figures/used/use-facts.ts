import { isMeasured, type Measured } from '../../metrics/parts/latest.ts';
import { areFewSamples } from '../../model/apnic-use.ts';
import type { MeasurementLimit } from '../../model/measurement-limits.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { makersBehind } from '../../model/provenance.ts';
import type { Data } from '../../published/data.ts';
import { countedBy } from '../counted.ts';
import { limitsIn } from '../examples.ts';
import {
  type Counted,
  column,
  DATE,
  type FactRow,
  type Facts,
  type FactTable,
  numbers,
} from '../facts.ts';
import { restsOnRows } from '../rests.ts';

/** APNIC Labs' measures that are drawn: who can use IPv6, and the tests which that rests on. */
const LABS = ['ipv6-capable-apnic', 'ipv6-tests-apnic'] as const;
const [CAPABLE, TESTS] = LABS;

/** What stands beside APNIC Labs' line: Google's own series, joined only within itself. */
export interface Beside {
  readonly metric: 'ipv6-users-google' | 'ipv6-users-google-world';
  /** True for a series by month, drawn as a line; false for single days. */
  readonly isSeries: boolean;
}

/** One month of APNIC Labs: its last day where 30 days were averaged, else the month; its share, and its tests a day; `null` where these are not known. */
export interface Month extends Measured {
  readonly tests: number | null;
  /** Where something else is measured than before, the first month of that; else `null`. */
  readonly limitedSince: string | null;
}

/** What both measured in a place, from old to new: a row for each value, APNIC Labs' before Google's. */
export interface UseFacts extends Facts {
  readonly labs: readonly Month[];
  /** The first month that the last one may be compared with: none from before a break. */
  readonly first: Month;
  readonly last: Month;
  /** Why the line is broken, and from which month on; `null` where it is of one kind. */
  readonly broken: (MeasurementLimit & { readonly since: string }) | null;
  readonly google: readonly Measured[];
  readonly beside: Beside;
}

/** What is known of a place; `null` where APNIC Labs has not measured it. */
export function useFacts(data: Data, area: string, beside: Beside): UseFacts | null {
  const labs = labsMonths(data, area);
  const broken = breakIn(data, area, labs);
  const last = labs.at(-1);
  const first = labs.find(({ limitedSince }) => limitedSince === last?.limitedSince);
  if (!first || !last) return null;
  const all = data.series(beside.metric, area).filter(isMeasured);
  const google = beside.isSeries ? all : lastOfMonths(all);
  const table = tableOf(data, area, { labs, google, beside });
  const metrics = [...LABS, ...(google.length > 0 ? [beside.metric] : [])];
  return {
    ...restsOnRows(data, metrics, table.rows),
    limits: google.length > 0 ? limitsIn(data, beside.metric, [area]) : [],
    ...{ table, labs, first, last, broken, google, beside },
  };
}

/** From which month on APNIC Labs measured something else in a place: none before its first or after its last. */
function breakIn(data: Data, area: string, labs: readonly Month[]): UseFacts['broken'] {
  const limit = data.findLimit('apnic-labs', area);
  const since = labs.at(-1)?.limitedSince ?? null;
  const isWithin = labs.some(({ limitedSince }) => limitedSince === null);
  return limit && since !== null && isWithin ? { ...limit, since } : null;
}

/** The months that APNIC Labs measured in a place, from old to new. */
export function labsMonths(data: Data, area: string): Month[] {
  const since = data.findLimit('apnic-labs', area)?.since ?? null;
  return data
    .series(CAPABLE, area)
    .filter(isMeasured)
    .map((point) => ({
      ...{ ...point, tests: data.valueOn(TESTS, area, point.date) },
      limitedSince: since !== null && point.date.slice(0, 7) >= since ? since : null,
    }));
}

/** True of a month in which so few were tested that chance alone moves its share by points. */
export function hasFewTests({ tests }: Month): boolean {
  return tests !== null && areFewSamples(tests);
}

/** True of a month whose share says little: few were tested, or hardly any but some. */
export function isRough(month: Month): boolean {
  return month.limitedSince !== null || hasFewTests(month);
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
  const rowOf = (
    { date, value, tests }: Omit<Month, 'limitedSince'>,
    metric: MetricId,
  ): FactRow => {
    const counted = countedBy(data, [metric], { area, date });
    const source = publishers(data, counted);
    return {
      area: null,
      values: { source, share_of_users: value, tests_a_day: tests },
      ...counted,
    };
  };
  return {
    columns: [
      ...[DATE, column('source', 'name')],
      ...[numbers('share_of_users', 'share'), numbers('tests_a_day', 'tests')],
    ],
    rows: [
      ...labs.map((month) => rowOf(month, CAPABLE)),
      ...google.map((point) => rowOf({ ...point, tests: null }, beside.metric)),
    ],
  };
}

/** The publishers and makers that a row's source names, apart. */
export function namesIn(source: string): { publisher: string; makers: string[] }[] {
  return source.split('; ').map((one) => {
    const [, publisher = one, makers] = /^(.*) \((.*)\)$/.exec(one) ?? [];
    return { publisher, makers: makers?.split(', ') ?? [] };
  });
}

/** As files name them, which are of no language. */
function publishers(data: Data, { origins }: Counted): string {
  const named = origins.map((id) => {
    const source = data.findSource(id);
    const makers = source ? makersBehind(source).map(({ publisher }) => publisher) : [];
    return `${source?.publisher ?? id}${makers.length > 0 ? ` (${makers.join(', ')})` : ''}`;
  });
  return named.join('; ');
}
