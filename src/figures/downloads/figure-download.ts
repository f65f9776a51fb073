import { wholeAddress } from '../../model/address.ts';
import { edition } from '../../published/dates.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import type { TableData } from '../figure.ts';
import { figureAddress } from '../figure-files.ts';
import { type PlacedFigure, placedFigure, placeName } from '../placed.ts';
import { dataOf } from '../tables.ts';
import { csvOf } from './csv.ts';

/**
 * Whether a figure has numbers: those without a table have none. Without numbers it is no data set, to be neither
 * catalogued, cited nor searched for as one.
 */
export function hasDownload(figure: PlacedFigure): boolean {
  return figure.draw(catalogueOf('en')).table !== null;
}

/** The numbers a figure draws as CSV. Throws when it has none. */
export function figureCsv(path: string, text: Catalogue): string {
  const { head, rows } = numbersOf(placedFigure(path), text);
  return csvOf(
    head.map(({ id }) => id),
    rows,
  );
}

/** The same with the figure's words and sources. Throws when it has no numbers. */
export function figureJson(path: string, text: Catalogue) {
  const figure = placedFigure(path);
  const { id, title, sentence, unit, notes, sources, metrics } = figure.draw(text);
  const { head, rows } = numbersOf(figure, text);
  return {
    ...{
      id,
      place: figure.place,
      place_name: placeName(figure, text),
      title,
      sentence,
      unit,
      notes,
    },
    sources: sources.map((source) => ({ title: source.text, address: wholeAddress(source.href) })),
    ...{ metrics, edition: edition(), address: wholeAddress(figureAddress(path)) },
    licence: text.data.licence,
    columns: head.map((column) => ({
      ...{ name: column.id, title: column.text, unit: column.unit ?? null },
      unit_meaning: column.unit ? text.data.units[column.unit] : null,
    })),
    rows,
  };
}

function numbersOf(figure: PlacedFigure, text: Catalogue): TableData {
  const { table } = figure.draw(text);
  if (table === null) throw new RangeError(`The figure ${figure.path} has no table`);
  return dataOf(table);
}
