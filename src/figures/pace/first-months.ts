import { median } from 'd3';
import { yearsAfter } from '../../metrics/parts/pace.ts';
import { monthAt } from '../../model/month.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';

/** The month of the first IPv6 delegation that is still listed. */
export const FIRST = 'first-ipv6';

/** The median month, and how many countries have one. */
export interface FirstInBrief {
  readonly median: string;
  readonly withFirst: number;
}

/** The median month of the first IPv6 delegation, rounded down to a whole month; `null` without any. */
export function medianFirst(data: Data, members: readonly PublishedCountry[]): number | null {
  const middle = median(data.valuesOf(FIRST, members).values());
  return middle === undefined ? null : Math.floor(middle);
}

/** The median month of the first IPv6 delegation of all countries; `null` when none has one. */
export function worldMedianFirst(data: Data): number | null {
  return medianFirst(data, data.countries);
}

/** How many years a first delegation came after the world’s median; `null` when either is unknown. */
export function yearsBehind(data: Data, first: number | null): number | null {
  const middle = worldMedianFirst(data);
  return first === null || middle === null ? null : yearsAfter(first, middle);
}

/** The world’s median first delegation, and how many countries have one; `null` without any. */
export function firstInBrief(data: Data): FirstInBrief | null {
  const middle = worldMedianFirst(data);
  if (middle === null) return null;
  return { median: monthAt(middle), withFirst: data.valuesOf(FIRST).size };
}
