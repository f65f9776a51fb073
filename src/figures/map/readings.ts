import type { SeriesByArea } from '../../metrics/parts/series.ts';
import { WORLD } from '../../model/area.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { monthAt } from '../../model/month.ts';
import type { Unit } from '../../model/unit.ts';
import type { Data } from '../../published/data.ts';
import { newestRegistryFile, registryFileSpan } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, countedInFiles } from '../counted.ts';
import { type Counted, column, type FactColumn, numbers, type Value } from '../facts.ts';

/** A date that the map can show. */
export interface MappedDate {
  /** Begins with the year; no other date of the measure shares that. */
  readonly date: string;
  /** The days of the files behind it, where these say of when it is. */
  readonly files: { readonly oldest: string; readonly newest: string } | null;
  /** Where each country that has data stands on the scale, by alpha-2. */
  readonly places: ReadonlyMap<string, number>;
}

/** How the readings of a measure stand in time and on the scale, and how they are told. */
export interface Readings {
  /** From old to new; none without data. */
  dates(data: Data, id: MetricId): MappedDate[];
  /** Who counted what a country shows at a date, whether there is a value or none. */
  counted(data: Data, id: MetricId, shown: Shown): Counted;
  /** The reading at a place on the scale, in the unit of its measure. */
  reading(place: number): number;
  /** The column of readings in downloads, and the reading at a place there. */
  column(id: string, unit: Unit): FactColumn;
  bare(place: number): Value;
  /** The bounds of a class in words; `null` is open. */
  range(bounds: Bounds, unit: Unit, text: Catalogue): string;
}

interface Shown {
  readonly area: string;
  readonly date: string;
  readonly hasValue: boolean;
}

type Bounds = readonly [from: number | null, to: number | null];

/** Readings of a series: at the newest date of each year, and the larger the darker. */
export const OF_SERIES: Readings = {
  dates: (data, id) =>
    lastDates(data.seriesOf(id)).map((date) => ({
      ...{ date, files: null },
      places: data.valuesOf(id, data.countries, date),
    })),
  counted: (data, id, { area, date, hasValue }) =>
    hasValue ? countedBy(data, [id], { area, date }) : { date, origins: [] },
  reading: (place) => place,
  column: numbers,
  bare: (place) => place,
  range(bounds, unit, text) {
    const [from = null, to = null] = bounds.map((bound) =>
      bound === null ? null : text.ticked[unit](bound),
    );
    return text.worldMap.range(from, to);
  },
};

/** Months that files give, one for each country: turned round on the scale, so that the earlier is the darker. */
export const OF_FILES: Readings = {
  dates(data, id) {
    const months = [...data.valuesOf(id)];
    const places = new Map(months.map(([area, month]) => [area, -month]));
    if (places.size === 0) return [];
    return [{ date: newestRegistryFile(data), files: registryFileSpan(data), places }];
  },
  counted: (data, id, { area }) => countedInFiles(data, [id], area),
  reading: (place) => -place,
  column: (id) => column(id, 'date'),
  bare: (place) => monthAt(-place),
  range([from, to], _, text) {
    const yearOf = (place: number | null) =>
      place === null ? null : String(Math.floor((1 - place) / 12));
    return text.worldMap.yearRange(yearOf(to), yearOf(from));
  },
};

/** The place on a scale of months turned round at the start of a year. */
export function startOf(year: number): number {
  return 1 - year * 12;
}

/** The newest date of each year on which any country has a value. */
function lastDates(series: SeriesByArea): string[] {
  const dates = Object.entries(series)
    .filter(([area]) => area !== WORLD)
    .flatMap(([, points]) => points.filter(({ value }) => value !== null).map(({ date }) => date));
  const sorted = [...new Set(dates)].sort();
  return [...new Map(sorted.map((date) => [date.slice(0, 4), date])).values()];
}
