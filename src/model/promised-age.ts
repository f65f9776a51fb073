/**
 * How many days old a source's newest data may be before they count as old, from how often it is published
 * and what is usual: registries and APNIC Labs publish daily, and a registry may repeat a file over holidays
 * (AFRINIC four days in a row in September 2026); Google's pages are undated and lag; population comes once
 * a year for the year before.
 */
const PROMISED_DAYS: Readonly<Record<string, number>> = {
  afrinic: 7,
  apnic: 7,
  arin: 7,
  lacnic: 7,
  ripencc: 7,
  'apnic-labs': 7,
  'google-country': 14,
  'google-world': 14,
  population: 3 * 365,
};

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Days after which a source's data count as old, by its id; null where nothing newer is promised. */
export function promisedDays(id: string): number | null {
  return PROMISED_DAYS[id] ?? null;
}

/** Whole days from one day (`YYYY-MM-DD`) to another; below 0 when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
