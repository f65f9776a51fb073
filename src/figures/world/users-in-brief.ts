import { newestReadingDate } from '../../published/dates.ts';
import { countries, valuesOf } from '../../published/read.ts';

const METRIC = 'ipv6-users-google';

/** How far IPv6 has come in use, over all countries with data at one date. */
export interface UsersInBrief {
  readonly on: string;
  readonly withData: number;
  /** Countries where more than half of Google's users came over IPv6. */
  readonly majority: number;
  /** Countries where fewer than one in twenty did. */
  readonly low: number;
}

/** Counts countries by their share of users on IPv6, at the newest date; `null` where no country has a share. */
export function newestUsersInBrief(): UsersInBrief | null {
  const on = newestReadingDate(METRIC);
  return on === null ? null : usersInBrief(on);
}

/** Counts countries by their share of users on IPv6, at a date or at the newest. Throws when there is none. */
export function usersInBrief(date?: string): UsersInBrief {
  const on = date ?? newestReadingDate(METRIC);
  if (on === null) throw new Error(`${METRIC} has no reading`);
  const values = [...valuesOf(METRIC, countries(), on).values()];
  return {
    on,
    withData: values.length,
    majority: values.filter((share) => share > 0.5).length,
    low: values.filter((share) => share < 0.05).length,
  };
}
