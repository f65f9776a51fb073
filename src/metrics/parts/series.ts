import { ascending, group, sort } from 'd3';
import type { Reading } from '../../model/reading.ts';

/** One value of a series: a reading without its area. */
export type Point = Omit<Reading, 'area'>;

/** Series of one measure by area; each from old to new. */
export type SeriesByArea = Readonly<Record<string, readonly Point[]>>;

/** Readings in the order measures promise: by area, then by date, both as text. */
export function sortReadings(readings: Iterable<Reading>): Reading[] {
  return sort(readings, (a, b) => ascending(a.area, b.area) || ascending(a.date, b.date));
}

/** Readings as one series an area. */
export function seriesByArea(readings: Iterable<Reading>): SeriesByArea {
  const byArea = group(readings, (reading) => reading.area);
  return Object.fromEntries(
    [...byArea].map(([area, list]) => [area, list.map(({ date, value }) => ({ date, value }))]),
  );
}
