import { daysAfter } from '../../../src/model/days-after.ts';

/* Days as the files write them: the number YYYYMMDD. */

/** The day after a day `YYYY-MM-DD`, as YYYYMMDD: a registry east of here may already write it. */
export function dayAfter(day: string): number {
  return Number(daysAfter(day, 1).replaceAll('-', ''));
}

/** `YYYY-MM-DD` of a real day YYYYMMDD. */
export function isoDay(day: number): string {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
