import type { MetricId } from '../../model/metric-id.ts';
import { monthAfter } from '../parts/time.ts';

/** A date and its value; `null` where nobody counted. */
export type DatedValue = readonly [date: string, value: number | null];

/** What one area has of a measure, as bare numbers: the browser draws them on one scale with those of others. */
export interface ComparedSeries {
  /** Of months beside each other: the first of them, and a value for each. */
  readonly from?: string;
  readonly values?: readonly (number | null)[];
  /** Of other dates: each with its value, from old to new. */
  readonly dated?: readonly DatedValue[];
  /** Dates from which it is counted in another way: no line crosses them. */
  readonly breaks: readonly string[];
  /** Ids of who counted, each from its date on. */
  readonly sources: readonly (readonly [from: string, ids: string])[];
  /** What must be known of these numbers of this area, in words. */
  readonly notes?: readonly string[];
}

/** One area in a file of its own: `data/compare/<code>.json`. */
export interface ComparedArea {
  /** As in addresses: `ke`, `ldc`, `world`. */
  readonly code: string;
  /** As in files of data: `KE`, `ldc`, `002`, `WORLD`. */
  readonly area: string;
  readonly name: string;
  /** Where the name leads. */
  readonly href: string;
  /** Codes of neighbours to put beside it. */
  readonly beside: readonly string[];
  readonly measures: Readonly<Partial<Record<MetricId, ComparedSeries>>>;
}

/** Ways to show a measure: as it is, as part of the world's, as times of the first month, on a scale by powers of ten. */
export const SCALES = ['amount', 'share', 'index', 'log'] as const;
export type Scale = (typeof SCALES)[number];

/** All dates of a series with their values, from old to new. */
export function pointsOf({ from, values = [], dated }: ComparedSeries): DatedValue[] {
  if (dated) return [...dated];
  let month = from ?? '';
  return values.map((value) => {
    const point = [month, value] as const;
    month = monthAfter(month);
    return point;
  });
}
