import { extent } from 'd3';
import { newestReadingDate } from '../published/dates.ts';
import type { FigureView } from './figure.ts';
import { dataOf } from './tables.ts';

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/**
 * The time a figure's numbers speak of, as ISO 8601 writes an interval or a single date: from the dates in
 * its table, else the newest readings of its measures; `null` where there is neither.
 */
export function temporalCoverage({ table, metrics }: FigureView): string | null {
  const cells = table === null ? [] : dataOf(table).rows.flat();
  const dates = cells.filter((value) => typeof value === 'string' && DATE.test(value));
  const newest = metrics.flatMap((id) => newestReadingDate(id) ?? []);
  const [from, to] = extent(dates.length > 0 ? (dates as string[]) : newest);
  if (from === undefined) return null;
  return from === to ? from : `${from}/${to}`;
}
