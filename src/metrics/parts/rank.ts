import { latest, valueAt } from './latest.ts';
import type { SeriesByArea } from './series.ts';

/** A place among others. */
export interface Rank {
  /** From 1; equal values share the better place ("1224" ranking). */
  readonly rank: number;
  /** How many areas have data and were ranked. */
  readonly of: number;
  /** How many other areas have exactly the same value. */
  readonly ties: number;
}

/**
 * The value of each area that has one: at `date`, or without it each area's own newest value.
 * Areas without data are left out, so that they take no place.
 */
export function valuesAmong(
  series: SeriesByArea,
  areas: Iterable<string>,
  date?: string,
): Map<string, number> {
  const values = new Map<string, number>();
  for (const area of areas) {
    const points = series[area] ?? [];
    const value = date === undefined ? latest(points)?.value : valueAt(points, date);
    if (value !== null && value !== undefined) values.set(area, value);
  }
  return values;
}

/** Where an area stands among values, largest first unless told otherwise; `null` without data. */
export function rankAmong(
  values: ReadonlyMap<string, number>,
  area: string,
  first: 'largest' | 'smallest' = 'largest',
): Rank | null {
  const own = values.get(area);
  if (own === undefined) return null;
  const others = [...values.values()];
  const better = others.filter((value) => (first === 'largest' ? value > own : value < own));
  const equal = others.filter((value) => value === own);
  return { rank: better.length + 1, of: others.length, ties: equal.length - 1 };
}
