const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Whole days from one day (`YYYY-MM-DD`) to another; below 0 when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
