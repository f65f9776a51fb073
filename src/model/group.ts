import type { GroupMembership } from './reference-tables.ts';

/**
 * True when a membership holds at a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). A missing start counts as
 * always. An end given as a day ends on that day; a year alone ends with that year, because the day is not
 * verified.
 */
export function isMemberAt(
  { from, to }: Pick<GroupMembership, 'from' | 'to'>,
  date: string,
): boolean {
  const day = lastDay(date);
  return (
    (from === null || from <= day) &&
    (to === null || (to.length === 4 ? to >= day.slice(0, 4) : to > day))
  );
}

/** The last day a date can mean, as text that compares: 2026 is 2026-12-31, 2026-02 is 2026-02-31. */
function lastDay(date: string): string {
  return (
    `${date}-12-31`.slice(0, 4) +
    (date.length >= 7 ? date.slice(4, 7) : '-12') +
    (date.length >= 10 ? date.slice(7) : '-31')
  );
}
