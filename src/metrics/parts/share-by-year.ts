import { sum } from 'd3';
import type { Measured } from './latest.ts';
import type { Point } from './series.ts';

/** What was registered in one year, and how much of it by those looked at. */
export interface YearShare {
  readonly year: string;
  readonly part: number;
  readonly whole: number;
}

/** The amounts by year of a country, or of a line of none. */
export interface AreaYears {
  readonly area: string;
  readonly points: readonly Point[];
}

/** For each year, what the chosen areas and what all areas registered; a year without is zero. */
export function shareByYear(
  years: readonly string[],
  areas: readonly AreaYears[],
  isChosen: (area: string) => boolean,
): YearShare[] {
  return years.map((year) => {
    const amount = ({ points }: AreaYears) => points.find(({ date }) => date === year)?.value ?? 0;
    return {
      year,
      part: sum(
        areas.filter(({ area }) => isChosen(area)),
        amount,
      ),
      whole: sum(areas, amount),
    };
  });
}

/** The chosen areas' share of everything up to the end of each year; years before the first amount have none. */
export function cumulativeShare(years: readonly YearShare[]): Measured[] {
  let [part, whole] = [0, 0];
  return years.flatMap((year) => {
    part += year.part;
    whole += year.whole;
    return whole > 0 ? [{ date: year.year, value: part / whole }] : [];
  });
}
