import { own } from './own.ts';
import { PUBLICATIONS_BY_ID } from './publications.ts';

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Days after which a source's data count as old, by its id; null where nothing newer is promised. */
export function promisedDays(id: string): number | null {
  return own(PUBLICATIONS_BY_ID, id)?.promisedDays ?? null;
}

/** Whole days from one day (`YYYY-MM-DD`) to another; below 0 when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
