import { areaName } from '../../figures/area-names.ts';
import { publisherOf } from '../../figures/credits.ts';
import {
  type FactColumn,
  type FactRow,
  type FactTable,
  type Origin,
  type Value,
  valueIn,
} from '../../figures/facts.ts';
import type { FigureColumn } from '../../figures/figure.ts';
import { remembered } from '../../figures/remembered.ts';
import { headsOf } from '../../figures/tell-table.ts';
import { hostOf } from '../../model/address.ts';
import { own } from '../../model/own.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { placeName } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { withEveryMonth } from './every-month.ts';

/** Columns and rows of bare values, which downloads carry. */
export interface TableData {
  readonly head: readonly FigureColumn[];
  readonly rows: readonly (readonly Value[])[];
}

/** A column of a download and its cell in each row. */
interface Column {
  readonly head: FigureColumn;
  cell(row: FactRow): Value;
}

/** Columns that say of what date a row is. */
const DATES: readonly string[] = ['date', 'said', 'file_date'];

/**
 * Facts as they are downloaded, bare: their own columns, and in each row whose numbers these are, as of when, and
 * who counted them.
 */
export function factData(figure: PlacedFigure, table: FactTable, text: Catalogue): TableData {
  const shown = { ...table, rows: withEveryMonth(table) };
  const columns = [
    ...bareColumns(shown, figure.words?.(text).columns ?? {}, text),
    ...placeColumns(figure, shown, text),
    ...countedColumns(shown, text),
  ];
  return {
    head: columns.map(({ head }) => head),
    rows: shown.rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Its own columns; after each that names countries one of their codes. */
function bareColumns(
  table: FactTable,
  words: Readonly<Record<string, string>>,
  text: Catalogue,
): Column[] {
  const heads = headsOf(table, words);
  return table.columns.flatMap((column, at) => {
    const head = heads[at] as FigureColumn;
    if (column.kind !== 'area') return { head, cell: (row) => valueIn(row, column) };
    const named = { head, cell: (row: FactRow) => nameIn(row, column, text) };
    if (!table.rows.some((row) => codeIn(row, column) !== null)) return named;
    const code = nameColumn(`${head.id}_code`, `${head.text} (ISO 3166-1)`);
    return [named, { head: code, cell: (row: FactRow) => codeIn(row, column) }];
  });
}

function nameIn(row: FactRow, column: FactColumn, text: Catalogue): Value {
  const area = valueIn(row, column);
  return area === null ? null : areaName(String(area), text);
}

function codeIn(row: FactRow, column: FactColumn): Value {
  const area = valueIn(row, column);
  return siteData().findCountry(String(area)) ? area : null;
}

/** Rows of one place do not name it; rows that name countries, in a country's own figure, are its neighbours'. */
function placeColumns(figure: PlacedFigure, { columns }: FactTable, text: Catalogue): Column[] {
  const { scope, place } = figure;
  const words = text.data.context;
  if (place === null) return [];
  const name = placeName(figure, text);
  if (scope === 'group')
    return [constant('group_id', words.groupId, place), constant('group_name', words.group, name)];
  if (columns.some(({ id }) => id === 'country')) return [];
  return [
    constant('country_code', words.countryCode, place.toUpperCase()),
    constant('country', words.country, name),
  ];
}

function countedColumns({ columns }: FactTable, text: Catalogue): Column[] {
  const words = text.data.context;
  const has = (id: string) => columns.some((column) => column.id === id);
  return [
    ...(DATES.some(has)
      ? []
      : [{ head: nameColumn('as_of', words.asOf), cell: (row: FactRow) => row.date }]),
    ...(has('source')
      ? []
      : [
          {
            head: nameColumn('source', words.source),
            cell: (row: FactRow) => originNames(row.origins, text),
          },
        ]),
  ];
}

/** Names of who counted, by the origins of a row: rows of a table have few different ones. */
const namesIn = remembered((_: Catalogue) => new Map<string, string>());

/** Who counted as one cell, each once: publishers, mirrors, hosts of documents, and this site. */
function originNames(origins: readonly Origin[], text: Catalogue): string {
  const key = origins.join('\n');
  const known = namesIn(text);
  const names =
    known.get(key) ?? [...new Set(origins.map((one) => originName(one, text)))].join('; ');
  known.set(key, names);
  return names;
}

function originName(origin: Origin, text: Catalogue): string {
  if (/^https?:/.test(origin)) return hostOf(origin);
  if (origin.startsWith('/')) return text.site.name;
  const [id = '', method] = origin.split('/');
  if (method !== undefined) return own(text.data.context.methods, method) ?? method;
  const source = siteData().findSource(id);
  return source ? publisherOf(source, text) : id;
}

function constant(id: string, words: string, value: Value): Column {
  return { head: nameColumn(id, words), cell: () => value };
}

function nameColumn(id: string, text: string): FigureColumn {
  return { id, text, isNumber: false };
}
