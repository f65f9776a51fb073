import { daysAfter } from './days-after.ts';

/** Data with the day they speak of and the age in days that its publisher's data may reach; `null`: none is promised. */
export interface AgePromise {
  readonly asOf: string;
  readonly days: number | null;
}

/** The last day on which data are as young as promised, `YYYY-MM-DD`; `null` where nothing is promised. */
export function goodUntil({ asOf, days }: AgePromise): string | null {
  return days === null ? null : daysAfter(asOf, days);
}

/** The last day on which all of them are; `null` where none promises anything. */
export function allGoodUntil(promises: readonly AgePromise[]): string | null {
  const [first = null] = promises.flatMap((promise) => goodUntil(promise) ?? []).sort();
  return first;
}
