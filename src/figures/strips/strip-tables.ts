import { measure } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureColumn, FigureTable } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { STRIPPED, type Strip, type StripMetric, type StripRow } from './strip.ts';

/** The countries of the first row, largest value first; downloads carry those of every row, under `group`. */
export function countriesTable(strip: Strip, group: FigureColumn, text: Catalogue): FigureTable {
  const { metric, rows } = strip;
  const head = headOf(metric, text);
  const cellsOf = (row: StripRow) => countryRows(metric, largestFirst(row), text);
  return {
    caption: captionOf(strip, text),
    head,
    rows: rows.slice(0, 1).flatMap(cellsOf),
    data: () => ({
      head: [group, ...head],
      rows: rows.flatMap((row) => cellsOf(row).map((cells) => [row.name, ...cells])),
    }),
  };
}

/** The median of each row; downloads carry every country drawn. */
export function mediansTable(strip: Strip, group: FigureColumn, text: Catalogue): FigureTable {
  const { metric, rows } = strip;
  const { unit } = measure(metric);
  const { medianColumn, countColumn } = text.worldFigures.strip;
  return {
    caption: captionOf(strip, text),
    head: [
      group,
      numberColumn('median', medianColumn, unit),
      numberColumn('countries_with_data', countColumn),
    ],
    rows: rows.map(({ name, median, values }) => [
      name,
      amountCell(median, text.written[unit], text),
      amountCell(values.size, text.full, text),
    ]),
    data: () => ({
      head: [group, ...headOf(metric, text)],
      rows: rows.flatMap(({ name, values }) =>
        countryRows(metric, [...values], text).map((cells) => [name, ...cells]),
      ),
    }),
  };
}

function captionOf({ metric, on }: Strip, text: Catalogue): string {
  return `${text.metrics[metric].name}, ${text.date(on)}`;
}

function headOf(metric: StripMetric, text: Catalogue): FigureColumn[] {
  return [
    nameColumn('country', text.worldMap.country),
    numberColumn(STRIPPED[metric].column, text.metrics[metric].unit, measure(metric).unit),
  ];
}

function largestFirst({ values }: StripRow): [string, number][] {
  return [...values].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

function countryRows(
  metric: StripMetric,
  values: readonly (readonly [string, number])[],
  text: Catalogue,
) {
  const say = text.written[measure(metric).unit];
  return values.map(([id, value]) => [countryCell(id, text), amountCell(value, say, text)]);
}
