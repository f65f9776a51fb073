import type { Facts } from '../../figures/facts.ts';
import { figureAddress, wholeAddress } from '../../model/address.ts';
import { edition } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { placeName } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { csvOf } from './csv.ts';
import type { TableData } from './fact-data.ts';
import { factData } from './fact-data.ts';

/** The numbers a figure draws as CSV. */
export function figureCsv(figure: PlacedFigure, text: Catalogue): string {
  return csvOfData(numbersOf(figure, text));
}

/** The table that a figure's page shows as CSV, bare, where it is not among the numbers drawn. Throws elsewhere. */
export function summaryCsv(figure: PlacedFigure, text: Catalogue): string {
  const summary = shownOf(figure, text);
  if (summary === null) throw new RangeError(`The figure ${figure.path} has no summary`);
  return csvOfData(summary);
}

/** The same with the figure's words and sources. */
export function figureJson(figure: PlacedFigure, text: Catalogue) {
  const { id, title, sentence, unit, notes, sources, metrics } = figure.draw(text);
  const summary = shownOf(figure, text);
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
    ...{ metrics, edition: edition(siteData()), address: wholeAddress(figureAddress(figure.path)) },
    licence: text.data.licence,
    ...described(numbersOf(figure, text), text),
    ...(summary && { summary: described(summary, text) }),
  };
}

function described({ head, rows }: TableData, text: Catalogue) {
  return {
    columns: head.map((column) => ({
      ...{ name: column.id, title: column.text, unit: column.unit ?? null },
      unit_meaning: column.unit ? text.data.units[column.unit] : null,
    })),
    rows,
  };
}

function csvOfData({ head, rows }: TableData): string {
  return csvOf(
    head.map(({ id }) => id),
    rows,
  );
}

/** Every number a figure draws with what a reader of the file alone must know. */
export function numbersOf(figure: PlacedFigure, text: Catalogue): TableData {
  return factData(figure, factsOf(figure).table, text);
}

function shownOf(figure: PlacedFigure, text: Catalogue): TableData | null {
  const { summary } = factsOf(figure);
  return summary ? factData(figure, summary, text) : null;
}

/** Files are made where figures are drawn: what another thread has drawn comes without facts. */
function factsOf({ facts, path }: PlacedFigure): Facts {
  if (!facts) throw new Error(`expected the facts of the figure ${path}, found it drawn already`);
  return facts;
}
