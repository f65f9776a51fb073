import { own } from './own.ts';

/**
 * How many days old a source's newest data may be before they count as old: the promise of this project to
 * its readers. Registries and APNIC Labs publish daily, so three weeks leave room for a refresh that was
 * refused and looked at; Google's pages are undated and lag; months are added to the holdings once they
 * are over; population comes once a year for the year before.
 */
const PROMISED_DAYS: Readonly<Record<string, number>> = {
  afrinic: 21,
  apnic: 21,
  arin: 21,
  lacnic: 21,
  ripencc: 21,
  'apnic-labs': 21,
  'google-country': 45,
  'google-world': 45,
  holdings: 45,
  population: 3 * 365,
};

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Days after which a source's data count as old, by its id; null where nothing newer is promised. */
export function promisedDays(id: string): number | null {
  return own(PROMISED_DAYS, id) ?? null;
}

/** Whole days from one day (`YYYY-MM-DD`) to another; below 0 when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
