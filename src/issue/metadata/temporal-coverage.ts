import { extent } from 'd3';
import type { FigureView } from '../../figures/figure.ts';
import { dataOf } from '../../figures/tables.ts';
import { editionDay, newestReadingDate } from '../../published/dates.ts';
import { sourcesBehind } from './page-sources.ts';

const DATE = /^\d{4}(-\d{2}){0,2}$/;
const MONTH = /^\d{4}-\d{2}$/;
/** Tables of people and names: a ratio is of the date of what is counted, not of the year of the people. */
const BESIDE: readonly string[] = ['population', 'countries'];

/**
 * The time a figure's numbers speak of, as ISO 8601 writes an interval or a single date: from the dates in
 * its table, else that of what was counted; `null` where there is neither.
 */
export function temporalCoverage(view: FigureView): string | null {
  const cells = dataOf(view.table).rows.flat();
  const dates = cells.filter((value) => typeof value === 'string' && DATE.test(value)) as string[];
  return interval(dates.length > 0 ? dates : datesCounted(view));
}

/**
 * The date that a table without dates is of: the newest month of its measures, or the days of the files that were
 * counted, an interval where they differ; of a table kept by hand, the day of the edition.
 */
export function asOfView(view: FigureView): string {
  return interval(datesCounted(view)) ?? editionDay();
}

function datesCounted(view: FigureView): string[] {
  const newest = view.metrics.flatMap((id) => newestReadingDate(id) ?? []);
  const months = newest.filter((date) => MONTH.test(date));
  if (months.length === newest.length) return months;
  const counted = sourcesBehind(view).filter(
    ({ tables }) => !tables.some(isBeside) && !months.length,
  );
  return [...months, ...(counted.length > 0 ? counted.map(({ asOf }) => asOf) : newest)];
}

function isBeside(table: string): boolean {
  return BESIDE.includes(table);
}

function interval(dates: readonly string[]): string | null {
  const [from, to] = extent(dates);
  if (from === undefined) return null;
  return from === to ? from : `${from}/${to}`;
}
