import type { DataCell, FigureColumn, TableData } from '../../figures/figure.ts';
import { nameColumn } from '../../figures/tables.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { asOfView } from '../metadata/temporal-coverage.ts';
import { placeName } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { rowSources } from './figure-source.ts';

type Value = DataCell['value'];

/** A column that a table does not have itself, and its cell in each row. */
interface Added {
  readonly column: FigureColumn;
  cell(row: readonly Value[]): Value;
}

/** Columns that say of what date a row is. */
const DATES: readonly string[] = ['date', 'said', 'file_date'];

/**
 * A figure's numbers with what a reader of the file alone must know, in columns after its own: whose numbers they
 * are, as of when, and who counted them.
 */
export function withContext(figure: PlacedFigure, data: TableData, text: Catalogue): TableData {
  const added = [
    ...placeColumns(figure, data, text),
    ...asOfColumn(figure, data, text),
    ...sourceColumn(figure, data, text),
  ];
  return {
    head: [...data.head, ...added.map(({ column }) => column)],
    rows: data.rows.map((row) => [...row, ...added.map(({ cell }) => cell(row))]),
  };
}

/** A table that says of each row who counted it needs no other column for that. */
function sourceColumn(figure: PlacedFigure, data: TableData, text: Catalogue): Added[] {
  if (data.head.some(({ id }) => id === 'source')) return [];
  const column = nameColumn('source', text.data.context.source);
  return [{ column, cell: rowSources(figure, data, text) }];
}

/** Rows of one place do not name it; rows that name countries, in a country's own figure, are its neighbours'. */
function placeColumns(figure: PlacedFigure, { head }: TableData, text: Catalogue): Added[] {
  const { scope, place } = figure;
  const words = text.data.context;
  if (place === null) return [];
  const name = placeName(figure, text);
  if (scope === 'group')
    return [constant('group_id', words.groupId, place), constant('group_name', words.group, name)];
  if (head.some(({ id }) => id === 'country')) return [];
  return [
    constant('country_code', words.countryCode, place.toUpperCase()),
    constant('country', words.country, name),
  ];
}

function asOfColumn(figure: PlacedFigure, { head }: TableData, text: Catalogue): Added[] {
  if (head.some(({ id }) => DATES.includes(id))) return [];
  return [constant('as_of', text.data.context.asOf, asOfView(figure.draw(text)))];
}

function constant(id: string, words: string, value: Value): Added {
  return { column: nameColumn(id, words), cell: () => value };
}
