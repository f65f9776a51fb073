import type { Unit } from '../metrics/metric.ts';
import type { Point } from '../metrics/series.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { FigureTable } from './figure.ts';

/** What a table of values over time shows. */
export interface TimeTable {
  readonly name: string;
  readonly unit: Unit;
  /** Words for the unit, for the heading. */
  readonly unitWords: string;
  readonly points: readonly Point[];
}

/** A table of one series: a row for the last reading of each year, and the newest of all. */
export function timeTable(what: TimeTable, text: Catalogue): FigureTable {
  return {
    caption: `${what.name} (${what.unitWords})`,
    head: [
      { text: text.country.numbers.on, isNumber: false },
      { text: what.unitWords, isNumber: true },
    ],
    rows: lastOfYears(what.points).map(({ date, value }) => [
      text.date(date),
      value === null ? text.site.noData : text.written[what.unit](value),
    ]),
  };
}

/** The last point of each year, and the first of all, so that a table of months stays readable. */
function lastOfYears(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const next = points[index + 1];
    return index === 0 || next === undefined || next.date.slice(0, 4) !== point.date.slice(0, 4);
  });
}
