import { sum } from 'd3';
import {
  type Placed,
  type Quadrant,
  type Quadrants,
  quadrantsOf,
} from '../../metrics/parts/quadrant.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { countries, country, seriesOf, valuesOf } from '../../published/read.ts';

const HELD = 'ipv6-per-million';
const USED = 'ipv6-users-google';

/** The dates compared: the newest day of shares of users, and the end of the month that fits it best. */
export interface CornerDates {
  readonly held: string;
  readonly used: string;
}

/** The dates that registered and used are of. Throws when there is no share of users, or nothing is registered. */
export function cornerDates(): CornerDates {
  const [used, held] = [newestReadingDate(USED), monthOfUse()];
  if (used === null || held === null) throw new Error(`expected readings of ${HELD} and ${USED}`);
  return { held, used };
}

/** The month to set the newest shares of users beside: their own, or where it has no data the newest before, or else the first after. */
function monthOfUse(): string | null {
  const used = newestReadingDate(USED);
  if (used === null) return null;
  const months = new Set(
    Object.values(seriesOf(HELD)).flatMap((points) => points.map(({ date }) => date)),
  );
  return monthNear([...months].sort(), used.slice(0, 7));
}

/** The newest of these months (from old to new) up to a month, or else the first after it; `null` without any. */
export function monthNear(months: readonly string[], month: string): string | null {
  return months.findLast((one) => one <= month) ?? months[0] ?? null;
}

let known: Quadrants | null | undefined;

/** Every country with both numbers in its corner, and the medians that part them; `null` when there is none. */
export function findCorners(): Quadrants | null {
  if (known === undefined) known = monthOfUse() === null ? null : place(cornerDates());
  return known;
}

function place({ held, used }: CornerDates): Quadrants | null {
  return quadrantsOf(valuesOf(HELD, countries(), held), valuesOf(USED, countries(), used));
}

/** The same. Throws when there is none. */
export function corners(): Quadrants {
  const found = findCorners();
  if (!found) throw new Error(`no country has both ${HELD} and ${USED}`);
  return found;
}

/** The countries of a corner, those with most people first. */
export function inCorner(quadrant: Quadrant): Placed[] {
  return corners()
    .areas.filter((one) => one.quadrant === quadrant)
    .sort((a, b) => peopleOf(b.area) - peopleOf(a.area));
}

/** People of the countries of a corner together. */
export function peopleIn(quadrant: Quadrant): number {
  return sum(inCorner(quadrant), ({ area }) => peopleOf(area));
}

function peopleOf(area: string): number {
  return country(area).people ?? 0;
}
