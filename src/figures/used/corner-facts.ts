import { sum } from 'd3';
import {
  type Placed,
  QUADRANTS,
  type Quadrant,
  type Quadrants,
  quadrantsOf,
} from '../../metrics/parts/quadrant.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { isExample } from '../examples.ts';
import { remembered } from '../remembered.ts';

/** What is registered, and what is used. */
export const HELD = 'ipv6-per-million';
export const USED = 'ipv6-users-google';

/** The dates compared: the newest day of shares of users, and the end of the month that fits it best. */
export interface CornerDates {
  readonly held: string;
  readonly used: string;
}

/** A corner with its countries, those with most people first, and their people together. */
export interface Corner {
  readonly areas: readonly Placed[];
  /** Those of them that may be named as examples. */
  readonly examples: readonly Placed[];
  readonly people: number;
}

/** Every country with both numbers in its corner, the medians that part them, and the dates of both numbers. */
export interface Corners extends Quadrants {
  readonly dates: CornerDates;
  readonly by: Readonly<Record<Quadrant, Corner>>;
}

/** The corners; `null` when no country has both numbers. */
export const findCorners = remembered((data: Data): Corners | null => {
  const dates = datesIn(data);
  if (dates === null) return null;
  const { countries } = data;
  const found = quadrantsOf(
    data.valuesOf(HELD, countries, dates.held),
    data.valuesOf(USED, countries, dates.used),
  );
  return found && { ...found, dates, by: byCorner(data, found) };
});

/** In how many of the countries with both numbers one is much and the other little. */
export function apartOf({ areas, by }: Corners): { apart: number; of: number } {
  return { apart: by.registered.areas.length + by.used.areas.length, of: areas.length };
}

/** The newest of these months (from old to new) up to a month, or else the first after it; `null` without any. */
export function monthNear(months: readonly string[], month: string): string | null {
  return months.findLast((one) => one <= month) ?? months[0] ?? null;
}

/** The month to set the newest shares of users beside: their own, or where it has no data the newest before, or else the first after. */
function datesIn(data: Data): CornerDates | null {
  const used = newestReadingDate(USED, data);
  if (used === null) return null;
  const months = new Set(
    Object.values(data.seriesOf(HELD)).flatMap((points) => points.map(({ date }) => date)),
  );
  const held = monthNear([...months].sort(), used.slice(0, 7));
  return held === null ? null : { held, used };
}

function byCorner(data: Data, { areas }: Quadrants): Corners['by'] {
  const people = new Map(data.countries.map((one) => [one.alpha2, one.people ?? 0]));
  const peopleOf = ({ area }: Placed) => people.get(area) ?? 0;
  const cornerOf = (quadrant: Quadrant): Corner => {
    const own = areas
      .filter((one) => one.quadrant === quadrant)
      .sort((a, b) => peopleOf(b) - peopleOf(a));
    return {
      areas: own,
      examples: own.filter(({ area }) => isExample(data, area)),
      people: sum(own, peopleOf),
    };
  };
  const corners = QUADRANTS.map((quadrant) => [quadrant, cornerOf(quadrant)]);
  return Object.fromEntries(corners) as Corners['by'];
}
