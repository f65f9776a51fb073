import { round } from '../parts/svg.ts';
import { yearsAt } from '../parts/time.ts';
import { runsOf, type TimelineLine } from '../timeline/runs.ts';
import { PLOT } from './comparison.ts';

/** The position of a date on the common axis from `from` to `to` (years). */
export function xAt(date: string, [from, to]: readonly [number, number]): number {
  return round(((yearsAt(date) - from) / (to - from)) * PLOT.width);
}

/** The path of a series, broken where a month is missing or the source changes. */
export function comparedPath(
  points: TimelineLine['points'],
  breaks: readonly string[],
  span: readonly [number, number],
): string {
  const runs = runsOf({ label: '', tone: 'cool', points }, breaks);
  return runs
    .map((run) =>
      run
        .map(
          ({ date, value }, index) =>
            `${index === 0 ? 'M' : 'L'}${xAt(date, span)} ${short(value)}`,
        )
        .join(''),
    )
    .join('');
}

/** Five significant digits: more than a pixel can show at any scale. */
function short(value: number): number {
  return Number(value.toPrecision(5));
}
