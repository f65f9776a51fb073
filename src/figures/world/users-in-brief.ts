import type { Data } from '../../published/data.ts';
import { newestReadingDate, newestValues } from '../../published/dates.ts';

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
export function usersInBrief(data: Data): UsersInBrief | null {
  const on = newestReadingDate(METRIC, data);
  if (on === null) return null;
  const values = [...newestValues(METRIC, data.countries, data).values()];
  return {
    on,
    withData: values.length,
    majority: values.filter((share) => share > 0.5).length,
    low: values.filter((share) => share < 0.05).length,
  };
}
