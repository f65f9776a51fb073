import type { ApnicUse, Averaging } from '../../../src/model/apnic-use.ts';
import { WORLD } from '../../../src/model/area.ts';
import { lastDay } from '../../../src/model/last-day.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { shareOfPercentage } from '../percentage.ts';
import type { Reporter } from '../reporter.ts';
import type { Season } from '../source.ts';
import type { LabsMonth } from './parse.ts';

/** What the copies call the world. */
const COPIED_WORLD = 'WLD';

/** Under which of our areas an economy stands; `null` for a code that is no country. */
export function areaOf(iso3: string, { alpha2 }: Pick<Season, 'alpha2'>): string | null {
  return iso3 === COPIED_WORLD ? WORLD : (alpha2.get(iso3) ?? null);
}

/** A month as a row, or what is wrong with it: tests are told for the month and kept for a day. */
export function normaliseMonth(
  { cells, line }: { readonly cells: LabsMonth; readonly line: number },
  { country, averaged }: { readonly country: string; readonly averaged: Averaging },
  reporter: Reporter,
): ApnicUse | Problem {
  const { month, capable_pct, preferred_pct, samples } = cells;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    return reporter.error(line, 'expected a month YYYY-MM', month);
  const capable = shareOfPercentage(capable_pct);
  const preferred = preferred_pct === undefined ? null : shareOfPercentage(preferred_pct);
  if (capable === null || (preferred === null && preferred_pct !== undefined))
    return reporter.error(line, 'expected percentages', `${capable_pct},${preferred_pct ?? ''}`);
  if (samples !== undefined && !/^\d{1,15}$/.test(samples))
    return reporter.error(line, 'expected a number of tests', samples);
  return { country, date: month, averaged, capable, preferred, samples: aDay(samples, month) };
}

function aDay(samples: string | undefined, month: string): number | null {
  if (samples === undefined) return null;
  return Math.round(Number(samples) / Number(lastDay(month).slice(-2)));
}
