import { sum } from 'd3';
import type { Measured } from './latest.ts';
import type { Point } from './series.ts';

/** What was registered in one year, and how much of it by those looked at. */
export interface YearShare {
  readonly year: string;
  readonly part: number;
  readonly whole: number;
}

/** One country's amounts by year. */
export interface CountryYears {
  readonly alpha2: string;
  readonly points: readonly Point[];
}

/** For each year, what the chosen countries and what all countries registered; a year without is zero. */
export function shareByYear(
  years: readonly string[],
  countries: readonly CountryYears[],
  isChosen: (alpha2: string) => boolean,
): YearShare[] {
  return years.map((year) => {
    const amount = ({ points }: CountryYears) =>
      points.find(({ date }) => date === year)?.value ?? 0;
    return {
      year,
      part: sum(
        countries.filter(({ alpha2 }) => isChosen(alpha2)),
        amount,
      ),
      whole: sum(countries, amount),
    };
  });
}

/** The chosen countries' share of everything up to the end of each year; years before the first amount have none. */
export function cumulativeShare(years: readonly YearShare[]): Measured[] {
  let [part, whole] = [0, 0];
  return years.flatMap((year) => {
    part += year.part;
    whole += year.whole;
    return whole > 0 ? [{ date: year.year, value: part / whole }] : [];
  });
}
