import { ascending } from 'd3';
import { daysAfter } from '../../model/days-after.ts';
import { daysBetween } from '../../model/days-between.ts';

/** A span of days `YYYY-MM-DD/YYYY-MM-DD` in parts. */
export function daysOfSpan(span: string): readonly [from: string, to: string] {
  const [from = '', to = from] = span.split('/');
  return [from, to];
}

/**
 * The year in which the middle of a span of days lies. A step between two files is a step of that year, also where
 * months lie between them: it is never spread over them.
 */
export function yearOfSpan(span: string): string {
  const [from, to] = daysOfSpan(span);
  return daysAfter(from, Math.floor(daysBetween(from, to) / 2)).slice(0, 4);
}

/**
 * The steps between files of these days, put together by their years: each from the first file of its first step to
 * the last of its last one, so that every day between the first file and the last is in one of them.
 */
export function flowPeriods(days: Iterable<string>): string[] {
  const sorted = [...new Set(days)].sort(ascending);
  const periods = new Map<string, string>();
  for (const [at, to] of sorted.entries()) {
    const from = sorted[at - 1];
    if (from === undefined) continue;
    const year = yearOfSpan(`${from}/${to}`);
    const [first] = daysOfSpan(periods.get(year) ?? from);
    periods.set(year, `${first}/${to}`);
  }
  return [...periods.values()];
}

/** The period in which a step lies. Throws where it lies in none. */
export function periodOf(periods: readonly string[], step: string): string {
  const [from, to] = daysOfSpan(step);
  const found = periods.find((period) => {
    const [first, last] = daysOfSpan(period);
    return first <= from && to <= last;
  });
  if (found === undefined) throw new Error(`No period has the step ${step}`);
  return found;
}
