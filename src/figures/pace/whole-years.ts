import { sum } from 'd3';
import { meanAYear } from '../../metrics/parts/pace.ts';
import type { Data } from '../../published/data.ts';
import { registryFileSpan } from '../../published/dates.ts';

/** Delegations by the year in which each was first registered. */
export const BY_YEAR = 'ipv6-registrations-by-year';

/** A run of whole years. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** How many years a mean is over. */
export const YEARS = 5;

/** The last five whole years before the year of a file. */
export function wholeYearsBefore(day: string): Years {
  const to = Number(day.slice(0, 4)) - 1;
  return { from: to - YEARS + 1, to };
}

/** The last five years that the newest files of all registries cover whole. Throws when there is no such file. */
export function commonYears(data: Data): Years {
  return wholeYearsBefore(registryFileSpan(data).oldest);
}

/** Mean IPv6 delegations a year of these areas together. */
export function delegationsAYear(data: Data, areas: readonly string[], years: Years): number {
  return sum(areas, (area) => meanAYear(data.series(BY_YEAR, area), years));
}
