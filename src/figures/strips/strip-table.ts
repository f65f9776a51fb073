import { group } from 'd3';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, spanning } from '../counted.ts';
import { COUNTRY, type FactColumn, type FactTable, numbers } from '../facts.ts';
import type { ToldTable, Words } from '../figure.ts';
import { tellTable } from '../tell-table.ts';
import { EVERYONE, STRIPPED, type Strip, type StripFacts, type StripRow } from './strip.ts';

/** A row for each country and row of dots it stands in, with who counted it; `by` says which row of dots. */
export function stripTable(data: Data, strip: Strip, by: FactColumn): FactTable {
  const { metric, unit, on, rows } = strip;
  const { column } = STRIPPED[metric];
  return {
    columns: [by, COUNTRY, numbers(column, unit)],
    rows: rows.flatMap(({ id, values }) =>
      [...values].map(([area, value]) => ({
        ...{ area, ...countedBy(data, [metric], { area, date: on }) },
        values: { [by.id]: id, [column]: value },
      })),
    ),
  };
}

/** The median of each row of dots, counted by all who counted its countries. */
export function mediansTable(
  { unit, on, rows }: Strip,
  by: FactColumn,
  drawn: FactTable,
): FactTable {
  const countries = group(drawn.rows, ({ values }) => values[by.id]);
  return {
    columns: [by, numbers('median', unit), numbers('countries_with_data')],
    rows: rows.map(({ id, median, values }) => ({
      ...{ area: id === EVERYONE ? null : id, date: on },
      origins: spanning(countries.get(id) ?? []).origins,
      values: { [by.id]: id, median, countries_with_data: values.size },
    })),
  };
}

/** The same rows with their countries from the largest value to the smallest. */
export function largestFirst(strip: Strip): Strip {
  return { ...strip, rows: strip.rows.map(sorted) };
}

/** Headings of the columns of rows of dots and of their medians; that of `by` is given. */
export function stripColumns(
  { metric }: Strip,
  by: Words['columns'],
  text: Catalogue,
): Words['columns'] {
  const { medianColumn, countColumn } = text.worldFigures.strip;
  return {
    ...by,
    country: text.worldMap.country,
    [STRIPPED[metric].column]: text.metrics[metric].unit,
    median: medianColumn,
    countries_with_data: countColumn,
  };
}

/** The countries of the first row of dots, which need no name of their row. */
export function firstRowTable(
  { strip, table }: StripFacts,
  { caption, columns }: { caption: string; columns: Words['columns'] },
  text: Catalogue,
): ToldTable {
  const [by, ...shown] = table.columns;
  const first = strip.rows[0]?.id;
  const rows = table.rows.filter(({ values }) => by && values[by.id] === first);
  return tellTable({ columns: shown, rows }, { caption, columns }, text);
}

function sorted(row: StripRow): StripRow {
  const entries = [...row.values].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return { ...row, values: new Map(entries) };
}
