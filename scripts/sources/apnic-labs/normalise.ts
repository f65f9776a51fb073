import type { ApnicUse } from '../../../src/model/apnic-use.ts';
import { WORLD } from '../../../src/model/area.ts';
import type { LabsDay } from './parse.ts';

/** APNIC Labs' private code for the world. */
const LABS_WORLD = 'XA';

/** Under which of our areas a code of APNIC Labs stands. */
export function areaOf(code: string): string {
  return code === LABS_WORLD ? WORLD : code;
}

/** The newest of an economy's days. */
export function newestDay(days: readonly LabsDay[]): LabsDay | null {
  return days.reduce<LabsDay | null>(
    (newest, day) => (newest === null || day.date > newest.date ? day : newest),
    null,
  );
}

/** The last day of each month, from old to new; of the newest month the newest day, however early it is. */
export function monthEnds(days: readonly LabsDay[]): LabsDay[] {
  const months = Map.groupBy(days, ({ date }) => date.slice(0, 7));
  return [...months.values()]
    .flatMap((month) => newestDay(month) ?? [])
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The 30-day mean of a day as a row. A mean without any test seen is no measurement. */
export function normaliseDay({ '30': mean, cc, date }: LabsDay): ApnicUse[] {
  const { seen, capable, preferred } = mean;
  if (seen === 0) return [];
  const shares = { capable: shareOf(capable, seen), preferred: shareOf(preferred, seen) };
  const whose = { country: areaOf(cc), date, averaged: '30-days' } as const;
  return [{ ...whose, ...shares, samples: Math.round(seen) }];
}

/** A hundredth of a per cent is finer than any of these samples can tell. */
function shareOf(part: number, seen: number): number {
  return Number((part / seen).toFixed(4));
}
