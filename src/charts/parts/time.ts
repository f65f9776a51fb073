/**
 * The position of a date on a continuous axis of years. A month stands at its middle, a year at its
 * middle, a day where it falls, so that points of different precision can share an axis.
 * Throws RangeError for anything but YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function yearsAt(date: string): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) throw new RangeError(`expected YYYY, YYYY-MM or YYYY-MM-DD, found ${date}`);
  const [, year, month, day] = match;
  if (!month) return Number(year) + 0.5;
  return Number(year) + (Number(month) - 1 + (day ? (Number(day) - 0.5) / 31 : 0.5)) / 12;
}

/** The month after a month: 2026-12 is followed by 2027-01. */
export function monthAfter(month: string): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
