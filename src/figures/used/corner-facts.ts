import { sum } from 'd3';
import {
  type Placed,
  type Quadrant,
  type Quadrants,
  quadrantsOf,
} from '../../metrics/parts/quadrant.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { countries, country, valuesOf } from '../../published/read.ts';

const HELD = 'ipv6-per-million';
const USED = 'ipv6-users-google';

/** The dates compared: the newest day of shares of users, and the end of the month it lies in. */
export interface CornerDates {
  readonly held: string;
  readonly used: string;
}

/** The dates that registered and used are of. Throws when there is no share of users. */
export function cornerDates(): CornerDates {
  const used = newestReadingDate(USED);
  if (used === null) throw new Error(`${USED} has no reading`);
  const month = used.slice(0, 7);
  return { held: month, used };
}

let known: Quadrants | undefined;

/** Every country with both numbers in its corner, and the medians that part them. Throws when there is none. */
export function corners(): Quadrants {
  const dates = cornerDates();
  known ??=
    quadrantsOf(valuesOf(HELD, countries(), dates.held), valuesOf(USED, countries(), dates.used)) ??
    undefined;
  if (!known) throw new Error(`no country has both ${HELD} and ${USED} at ${dates.used}`);
  return known;
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
