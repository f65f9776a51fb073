import { lastDay } from '../last-day.ts';

/** When an entry is over, and when somebody should look at it again; never by the clock. */

/** The first day a date can mean: 2026-05 is 2026-05-01. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** True when an event with these dates is wholly over on a day; never for one without a date. */
export function isOver(dates: { start: string | null; end: string | null }, on: string): boolean {
  const end = dates.end ?? dates.start;
  return end !== null && lastDay(end) < on;
}

/** True when an entry was last known to hold more than a year, or years, before a day, or nobody knows when. */
export function isUnchecked(checked: string | null, on: string, years = 1): boolean {
  if (checked === null) return true;
  const before = `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;
  return lastDay(checked) < before;
}
