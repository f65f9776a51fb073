import { descending } from 'd3';
import {
  LEAST_MONTHS,
  type SteadyGrowth,
  WINDOW_MONTHS,
} from '../../metrics/parts/doubling-time.ts';
import { WORLD } from '../../model/area.ts';
import { monthsBefore } from '../../model/month.ts';
import type { Data } from '../../published/data.ts';
import { COUNTRY, type FactRow, type Facts, numbers } from '../facts.ts';
import { restsOn } from '../rests.ts';
import { countedIn, growthOf, HELD, paceMonths } from './pace-facts.ts';

/** A country whose growth is steady. */
export interface Steady {
  readonly area: string;
  readonly growth: SteadyGrowth;
}

/** Where growth is steady, the fastest first. */
export interface SteadyFacts extends Facts {
  readonly steady: readonly Steady[];
  /** The newest month. */
  readonly to: string;
}

/** The columns that a page shows: in downloads the bounds of the 95 % intervals stand beside what they bound. */
export const SHOWN = [
  COUNTRY,
  numbers('growth_per_year', 'share'),
  numbers('years_to_double'),
  numbers('r_squared', 'index'),
] as const;
const BOUNDS = [
  numbers('growth_per_year_low'),
  numbers('growth_per_year_high'),
  numbers('years_to_double_low'),
  numbers('years_to_double_high'),
] as const;

/** How many countries hold IPv6, and in how many growth is steady; `null` where the months are too few to tell. */
export function steadyCount(data: Data): { steady: number; of: number } | null {
  if (!canTell(data)) return null;
  const held = data.valuesOf(HELD, data.countries, paceMonths(data).to);
  const of = [...held.values()].filter((value) => value > 0).length;
  return { steady: steadyCountries(data).length, of };
}

/** The facts of steady growth; `null` where the months are too few to tell. */
export function steadyFacts(data: Data): SteadyFacts | null {
  if (!canTell(data)) return null;
  const steady = steadyCountries(data);
  return {
    ...restsOn(data, [HELD]),
    table: { columns: [...SHOWN, ...BOUNDS], rows: steady.map((one) => rowOf(data, one)) },
    ...{ steady, to: paceMonths(data).to },
  };
}

/** Whether the series of the world has months enough for a rate. */
function canTell(data: Data): boolean {
  const start = monthsBefore(paceMonths(data).to, WINDOW_MONTHS - 1);
  const known = data
    .series(HELD, WORLD)
    .filter(({ date, value }) => value !== null && date >= start);
  return known.length >= LEAST_MONTHS;
}

function steadyCountries(data: Data): Steady[] {
  return data.countries
    .flatMap(({ alpha2: area }) => {
      const growth = growthOf(data, data.series(HELD, area));
      return growth === null ? [] : [{ area, growth }];
    })
    .sort((a, b) => descending(a.growth.perYear.value, b.growth.perYear.value));
}

/** The rate is of the months up to the country's newest. */
function rowOf(data: Data, { area, growth: { perYear, doubling, rSquared } }: Steady): FactRow {
  const newest = data.latestReading(HELD, area)?.date ?? '';
  const start = monthsBefore(newest, WINDOW_MONTHS - 1);
  return {
    area,
    ...countedIn(data, [area], (month) => month >= start),
    values: {
      growth_per_year: perYear.value,
      years_to_double: doubling?.value ?? null,
      r_squared: rSquared,
      ...{ growth_per_year_low: perYear.low, growth_per_year_high: perYear.high },
      years_to_double_low: doubling?.low ?? null,
      years_to_double_high: doubling?.high ?? null,
    },
  };
}
