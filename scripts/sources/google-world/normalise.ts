import type { Adoption } from '../../../src/model/adoption.ts';
import { WORLD } from '../../../src/model/area.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ForeignRow } from '../comma-separated.ts';
import { shareOfPercentage } from '../percentage.ts';
import type { Reporter } from '../reporter.ts';
import type { WorldColumn } from './parse.ts';

/**
 * Google has written this series both as shares and as percentages. A value above 1 can only be a
 * percentage; a series that never passes 1 can be either until the end of 2012, when the world passed 1 %.
 */
export function scaleOf(
  rows: readonly ForeignRow<WorldColumn>[],
): 'percentage' | 'share' | 'unknown' {
  if (rows.some(({ cells }) => Number(cells.total) > 1)) return 'percentage';
  return rows.some(({ cells }) => Number(cells.year) > 2013) ? 'share' : 'unknown';
}

/** Turns the series into readings for WORLD. Native and tunnelled connections count alike. */
export function normaliseGoogleWorld(
  rows: readonly ForeignRow<WorldColumn>[],
  reporter: Reporter,
): { rows: Adoption[]; problems: Problem[] } {
  const scale = scaleOf(rows);
  if (rows.length > 0 && scale === 'unknown') {
    const message = 'expected values that show whether they are shares or percentages';
    return { rows: [], problems: [reporter.error(0, message)] };
  }
  const readings: Adoption[] = [];
  const problems: Problem[] = [];
  for (const { cells, line } of rows) {
    const date = dateOf(cells);
    const share = scale === 'share' ? shareOf(cells.total) : shareOfPercentage(cells.total);
    if (date === null)
      problems.push(
        reporter.error(line, 'expected a day', `${cells.year},${cells.month},${cells.day}`),
      );
    else if (share === null)
      problems.push(reporter.error(line, `expected a ${scale}`, cells.total));
    else
      readings.push({
        source: 'google',
        measure: 'users',
        date,
        country: WORLD,
        share,
        samples: null,
      });
  }
  return { rows: readings, problems };
}

function shareOf(text: string): number | null {
  if (!/^[01](\.\d+)?$/.test(text)) return null;
  return Number(text) <= 1 ? Number(Number(text).toFixed(8)) : null;
}

function dateOf({ year, month, day }: Record<'year' | 'month' | 'day', string>): string | null {
  const time = Date.UTC(Number(year), Number(month), Number(day));
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  const same = date.getUTCMonth() === Number(month) && date.getUTCDate() === Number(day);
  return same ? date.toISOString().slice(0, 10) : null;
}
