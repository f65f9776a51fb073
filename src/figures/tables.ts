import type { Point } from '../metrics/parts/series.ts';
import type { Unit } from '../model/unit.ts';
import { country } from '../published/read.ts';
import type { Catalogue } from '../text/catalogue.ts';
import {
  bareValue,
  type DataCell,
  type FigureCell,
  type FigureColumn,
  type FigureTable,
  type TableData,
} from './figure.ts';
import { remembered } from './remembered.ts';

/** A column whose numbers are in a unit of measures. */
export type UnitColumn = FigureColumn & { readonly unit: Unit };

/** A column of names or dates. */
export function nameColumn(id: string, text: string): FigureColumn {
  return { id, text, isNumber: false };
}

/** A column of numbers; a unit says what they count, where that is a unit of measures. */
export function numberColumn(id: string, text: string): FigureColumn;
export function numberColumn(id: string, text: string, unit: Unit): UnitColumn;
export function numberColumn(id: string, text: string, unit?: Unit): FigureColumn {
  return { id, text, isNumber: true, ...(unit && { unit }) };
}

/** A number as a reader sees it and, unrounded, as downloads carry it; `null` is no data. */
export function amountCell(
  value: number | null | undefined,
  say: (value: number) => string,
  text: Catalogue,
): DataCell {
  if (value === null || value === undefined) return { text: text.site.noData, value: null };
  return { text: say(value), value };
}

/** A year, month or day in words and as ISO 8601 writes it; `null` is no data. */
export function dateCell(date: string | null, text: Catalogue): DataCell {
  return { text: date === null ? text.site.noData : text.date(date), value: date };
}

/** A country or territory by name; downloads carry its code beside it. */
export function countryCell(alpha2: string, text: Catalogue): DataCell {
  const name = text.nameOf(country(alpha2));
  return { text: name, value: name, code: alpha2 };
}

/**
 * The bare values of a table, for downloads: everything the figure draws, and a column of codes after each
 * column of countries.
 */
export const dataOf = remembered((table: FigureTable): TableData => {
  return bareTable(table.data?.() ?? table);
});

/**
 * The bare values of the table as the page shows it, for downloads, where some of its rows are not among the data:
 * sums and medians that are said on the page and not drawn. `null` where it only abridges the data.
 */
export const summaryOf = remembered((table: FigureTable): TableData | null => {
  if (table.data === undefined) return null;
  const [shown, data] = [bareTable(table), dataOf(table)];
  const places = shown.head.map(({ id }) => data.head.findIndex((column) => column.id === id));
  const drawn = new Set(data.rows.map((row) => JSON.stringify(places.map((at) => row[at]))));
  const isAbridged = shown.rows.every((row) => drawn.has(JSON.stringify(row)));
  return isAbridged ? null : shown;
});

function bareTable({ head, rows }: Pick<FigureTable, 'head' | 'rows'>): TableData {
  const coded = head.map((_, index) => rows.some((row) => codeOf(row[index]) !== null));
  return {
    head: head.flatMap((column, index) => [
      column,
      ...(coded[index] ? [nameColumn(`${column.id}_code`, `${column.text} (ISO 3166-1)`)] : []),
    ]),
    rows: rows.map((row) =>
      row.flatMap((cell, index) => [bareValue(cell), ...(coded[index] ? [codeOf(cell)] : [])]),
    ),
  };
}

function codeOf(cell: FigureCell | undefined): string | null {
  return typeof cell === 'object' ? (cell.code ?? null) : null;
}

/** The last point of each year, and the first of all, so that a table of months stays readable. */
export function lastOfYears<P extends Point>(points: readonly P[]): P[] {
  return points.filter((point, index) => {
    const next = points[index + 1];
    return index === 0 || next === undefined || next.date.slice(0, 4) !== point.date.slice(0, 4);
  });
}
