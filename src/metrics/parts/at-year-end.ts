/**
 * Of the dates of files, from old to new, the one that tells of a year at its end: the last in the year itself, or the
 * first after it, as files begin late and some years have none. Undefined where all are earlier.
 */
export function atYearEnd(dates: readonly string[], year: string): string | undefined {
  return dates.findLast((date) => date.startsWith(year)) ?? dates.find((date) => date > year);
}
