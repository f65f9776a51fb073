import { countryAddress } from '../model/address.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Data } from '../published/data.ts';
import { newestReadingDate, newestValues } from '../published/dates.ts';
import type { PublishedCountry, PublishedMetric } from '../published/published.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { ColumnHead } from './figure.ts';

/** A column heading with a line beneath it, such as the date all its values are of. */
export interface LinkedColumn extends ColumnHead {
  readonly sub?: string;
}

/** A cell: its words, and the number to sort by (`null` is no data). */
export interface LinkedCell {
  readonly text: string;
  readonly value: number | null;
}

/** A row that leads to the page of what it is about; `null` where that has none. */
export interface LinkedRow {
  /** The country or territory that it is about; absent for a line of another kind. */
  readonly area?: string;
  readonly name: string;
  readonly href: string | null;
  readonly cells: readonly LinkedCell[];
  /** The M49 region to show it by, where the table can be searched. */
  readonly region?: string | null;
}

/** A table whose rows are links. */
export interface LinkedTable {
  readonly caption: string;
  readonly head: readonly LinkedColumn[];
  readonly rows: readonly LinkedRow[];
}

/** A number in words, or the words for what is missing. */
export function numberCell(
  value: number | null | undefined,
  say: (value: number) => string,
  missing: string,
): LinkedCell {
  if (value === null || value === undefined) return { text: missing, value: null };
  return { text: say(value), value };
}

/** A value of a measure in the words of its unit; `null` is no data. */
export function measureCell(
  { unit }: Pick<PublishedMetric, 'unit'>,
  value: number | null,
  text: Catalogue,
): LinkedCell {
  return numberCell(value, text.written[unit], text.site.noData);
}

/** How the newest values of a measure are written in a column of these countries, all with the same decimals. */
export function newestInColumn(
  data: Data,
  { id, of }: { readonly id: MetricId; readonly of: readonly PublishedCountry[] },
  text: Catalogue,
): (value: number) => string {
  return text.inColumn(data.measure(id).unit, [...newestValues(id, of, data).values()]);
}

/** The unit of a measure and the date of its newest reading, for beneath a heading; the unit alone without any. */
export function unitAsOf(data: Data, id: MetricId, text: Catalogue): string {
  const { unit } = text.metrics[id];
  const on = newestReadingDate(id, data);
  return on === null ? unit : text.row([unit, text.date(on)]);
}

/** A country's row: it leads to the country's page and is found by its code and its region. */
export function countryRow(
  country: PublishedCountry,
  cells: readonly LinkedCell[],
  text: Catalogue,
): LinkedRow {
  return {
    area: country.alpha2,
    name: text.place(country.alpha2, 'name'),
    href: countryAddress(country.alpha2),
    cells,
    region: country.region,
  };
}
