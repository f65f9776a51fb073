import type { RunOutDay } from './parse.ts';

/**
 * The days that tell the course: each of them until the pool was empty for the first time, and after that the last
 * one of each week, as what comes back is given out within days. Weeks without any stay missing.
 */
export function chooseDays(days: readonly RunOutDay[]): RunOutDay[] {
  const sorted = days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const empty = sorted.find(({ usable }) => usable === 0)?.date;
  return sorted.filter(({ date }, index) => {
    const next = sorted[index + 1];
    const isByDay = empty === undefined || date <= empty;
    return isByDay || next === undefined || weekOf(next.date) !== weekOf(date);
  });
}

/** The number of the week that a day lies in, from Monday to Sunday. */
function weekOf(day: string): number {
  // 1 January 1970 was a Thursday: three days later a week ended.
  return Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);
}
