import { median } from 'd3';
import type { ComparedSeries, DatedValue } from '../../charts/compare/comparison.ts';
import { monthAfter } from '../../charts/parts/time.ts';
import { groupSeries, ratioOfSums } from '../../metrics/parts/group-measures.ts';
import { isMeasured } from '../../metrics/parts/latest.ts';
import { valuesAmong } from '../../metrics/parts/rank.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { ENOUGH_TESTS } from '../../model/apnic-use.ts';
import { codesOf, type Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, originIds, spanning } from '../counted.ts';
import { limitWords } from '../examples.ts';
import { peopleOf } from '../groups/group-facts.ts';
import { hasFewTests, labsMonths } from '../used/use-facts.ts';
import { type Compared, comparing } from './compared-measures.ts';

/** Whose series: an area that is counted by itself, or the members of a group. */
export type Whose = string | readonly PublishedCountry[];

/** An area's series of a measure for the comparison; `null` where it has no value. */
export function comparedSeries(
  data: Data,
  [metric, whose]: readonly [Compared, Whose],
  text: Catalogue,
): ComparedSeries | null {
  const points = trimmed(valuesOf(data, metric, whose));
  const [first, last] = [points[0]?.date, points.at(-1)?.date];
  if (first === undefined || last === undefined) return null;
  const notes = typeof whose === 'string' ? notesOn(data, [metric, whose], text) : [];
  return {
    ...written(points),
    breaks: breaksOf(data, metric, whose).filter((date) => date > first && date <= last),
    sources: sourcesOf(data, [metric, whose], points),
    ...(notes.length > 0 && { notes }),
  };
}

function valuesOf(data: Data, metric: Compared, whose: Whose): readonly Point[] {
  if (typeof whose === 'string') return data.series(metric, whose);
  const codes = codesOf(whose);
  const { group, held } = comparing(metric);
  if (group === 'sum') return groupSeries(data.seriesOf(metric), codes);
  if (held === undefined) return medians(data, metric, codes);
  const [series, people] = [data.seriesOf(held.metric), peopleOf(whose)];
  return groupSeries(series, codes).map(({ date }) => {
    const ratio = ratioOfSums(valuesAmong(series, codes, date), people);
    return { date, value: ratio && ratio.value * held.people };
  });
}

/** The median of the members at each date at which half of them have a value: of fewer it would say little. */
function medians(data: Data, metric: Compared, codes: readonly string[]): Point[] {
  const series = data.seriesOf(metric);
  return groupSeries(series, codes).map(({ date }) => {
    const values = valuesAmong(series, codes, date);
    const isEnough = values.size >= 3 && values.size * 2 >= codes.length;
    return { date, value: isEnough ? (median(values.values()) ?? null) : null };
  });
}

/** From the first value to the last. */
function trimmed(points: readonly Point[]): readonly Point[] {
  const first = points.findIndex(isMeasured);
  return first < 0 ? [] : points.slice(first, points.findLastIndex(isMeasured) + 1);
}

/** Months beside each other need no dates; missing ones are `null`. */
function written(points: readonly Point[]): Pick<ComparedSeries, 'from' | 'values' | 'dated'> {
  const bare = points.map(({ date, value }): DatedValue => [date, value && rounded(value)]);
  if (points.some(({ date }) => date.length !== 'YYYY-MM'.length)) return { dated: bare };
  const known = new Map(bare);
  const [from = '', to = ''] = [bare[0]?.[0], bare.at(-1)?.[0]];
  const values: (number | null)[] = [];
  for (let month = from; month <= to; month = monthAfter(month))
    values.push(known.get(month) ?? null);
  return { from, values };
}

/** Whole numbers as they are; of others nine digits, more than was counted. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(9));
}

/** Dates from which an area is counted in another way, or a measurement is of something else. */
function breaksOf(data: Data, metric: Compared, whose: Whose): string[] {
  const since =
    metric === 'ipv6-capable-apnic' && typeof whose === 'string'
      ? (data.findLimit('apnic-labs', whose)?.since ?? null)
      : null;
  return [...data.measure(metric).breaks, ...(since === null ? [] : [since])].sort();
}

/** Who counted, from each date on at which that changes. */
function sourcesOf(
  data: Data,
  [metric, whose]: readonly [Compared, Whose],
  points: readonly Point[],
): ComparedSeries['sources'] {
  const { methods } = data.measure(metric);
  const areas = typeof whose === 'string' ? [whose] : codesOf(whose);
  const [first = ''] = points.map(({ date }) => date);
  const starts = new Set(areas.flatMap((area) => (methods[area] ?? []).map(([from]) => from)));
  const dates = [first, ...[...starts].filter((date) => date > first).sort()];
  const runs = dates.map((date) => [date, countedOn(data, [metric, areas], date)] as const);
  return runs.filter(([, ids], at) => at === 0 || ids !== runs[at - 1]?.[1]);
}

function countedOn(
  data: Data,
  [metric, areas]: readonly [Compared, readonly string[]],
  date: string,
): string {
  const listed = areas.filter((area) => data.valueOn(metric, area, date) !== null);
  const counted = listed.map((area) => countedBy(data, [metric], { area, date }));
  return originIds(spanning(counted).origins);
}

/** What must be known of a measurement of users in a place. */
function notesOn(
  data: Data,
  [metric, area]: readonly [Compared, string],
  text: Catalogue,
): string[] {
  if (metric === 'ipv6-users-google') {
    const limit = data.findLimit('google', area);
    return limit === null ? [] : [limitWords(limit, text)];
  }
  if (metric !== 'ipv6-capable-apnic') return [];
  const limit = data.findLimit('apnic-labs', area);
  const last = labsMonths(data, area).at(-1);
  return [
    ...(limit === null ? [] : [limitWords(limit, text)]),
    ...(last && hasFewTests(last) ? [text.compare.few({ area, tests: ENOUGH_TESTS })] : []),
  ];
}
