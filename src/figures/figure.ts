import type { Drawing } from '../charts/parts/drawing.ts';
import type { FigureId } from '../model/figure-id.ts';
import type { GroupId } from '../model/group.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Unit } from '../model/unit.ts';
import type { Data } from '../published/data.ts';
import type { PublishedCountry } from '../published/published.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Facts } from './facts.ts';

/** A column heading of a table. */
export interface ColumnHead {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A column of a figure's table, with what a download needs to know of it. */
export interface FigureColumn extends ColumnHead {
  /** Name in downloads, the same in every language: snake_case English, unique in its table. */
  readonly id: string;
  /** Unit of its numbers; none for counts, ranks, names and dates. */
  readonly unit?: Unit;
}

/** A cell with the words a reader sees and the bare value for downloads; `null` is no data. */
export interface DataCell {
  readonly text: string;
  /** A number in the unit of its column (a share from 0 to 1), an ISO date, or a name. */
  readonly value: number | string | null;
  /** The code of the country the cell names, as upper-case alpha-2: downloads give it a column of its own. */
  readonly code?: string;
}

/** A cell of a table; a bare string is a name, and its own value. */
export type FigureCell = string | DataCell;

/** A table as a page shows it; the first cell of a row names it. */
export interface ShownTable {
  readonly caption: string;
  readonly head: readonly ColumnHead[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** Columns and rows of bare values, which downloads carry. */
export interface TableData {
  readonly head: readonly FigureColumn[];
  readonly rows: readonly (readonly DataCell['value'][])[];
}

/** The numbers a figure draws, ready for the reader and, bare, for downloads. */
export interface FigureTable extends ShownTable {
  readonly head: readonly FigureColumn[];
  /** Everything the figure draws, where the rows for the reader abridge it. `dataOf` asks for it. */
  readonly data?: () => Pick<FigureTable, 'head' | 'rows'>;
}

/** A table of facts in words: the numbers as a page shows them. */
export interface ToldTable extends ShownTable {
  readonly head: readonly FigureColumn[];
}

/** The words of a cell. */
export function textOf(cell: FigureCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** The bare value of a cell. */
export function bareValue(cell: FigureCell): DataCell['value'] {
  return typeof cell === 'string' ? cell : cell.value;
}

/** A line of credit: what to say, and where the site tells more about the source. */
export interface Credit {
  readonly text: string;
  readonly href: string;
  /** Who publishes it and, where it has one, as of which day, for places too small for the whole line. */
  readonly brief?: { readonly publisher: string; readonly asOf?: string };
  /** What the publisher calls its data, where several may publish the like under one name. */
  readonly title?: string;
}

/** What a credit calls a document. */
export type DocumentWords = Pick<Credit, 'text' | 'brief'>;

/** A figure as the page shows it: whole without script. */
export interface FigureView {
  /** Permanent: pages and readers link to it. */
  readonly id: string;
  readonly title: string;
  /** What is measured and in which unit. */
  readonly unit: string;
  /** The one sentence to take away, computed from the data. */
  readonly sentence: string;
  /** The same picture for narrow and for wide pages; empty where numbers alone tell it. */
  readonly drawings: readonly Drawing[];
  /** The picture for a share card, where those of pages are too tall to be read on one. */
  readonly card?: Drawing;
  readonly notes: readonly string[];
  readonly table: FigureTable;
  /** The measures whose numbers it shows; none where it shows dated events. */
  readonly metrics: readonly MetricId[];
  readonly sources: readonly Credit[];
}

/** A figure as it is drawn: the list that holds it knows its id. */
export type DrawnFigure = Omit<FigureView, 'id'>;

/** A figure in the words of a language. */
export interface Words extends Pick<FigureView, 'title' | 'unit' | 'sentence' | 'notes'> {
  /** Headings of all columns of its facts, by id. */
  readonly columns: Readonly<Record<string, string>>;
  /** The numbers as its page shows them. */
  readonly table: ToldTable;
  /** What its credits call the documents among its origins, by address. */
  readonly documents?: Readonly<Record<string, DocumentWords>>;
}

/** The picture of a figure, and what of it is for a card alone. */
export type Picture = Pick<FigureView, 'drawings' | 'card'>;

/** A figure: facts once, told and drawn once a language. `P` is what it is a figure of. */
export interface Figure<F extends Facts, P> {
  readonly id: FigureId;
  /** What it shows; `null` where there is nothing to show, so that there is no page, frame or file. */
  facts(data: Data, place: P): F | null;
  tell(facts: F, text: Catalogue): Words;
  draw(facts: F, words: Words, text: Catalogue): Picture;
}

/** The place of a figure about the world. */
export type World = null;

/** A figure about the world that is drawn in one go; to become `Figure`. */
export interface WorldFigure {
  readonly id: FigureId;
  draw(text: Catalogue): DrawnFigure | null;
}

/** A figure of each group that is drawn in one go; to become `Figure`. */
export interface GroupFigure {
  readonly id: FigureId;
  draw(group: GroupId, text: Catalogue): DrawnFigure | null;
}

/** A figure of each country that is drawn in one go; to become `Figure`. */
export interface CountryFigure {
  readonly id: FigureId;
  draw(country: PublishedCountry, text: Catalogue): DrawnFigure | null;
}

/** Figures of either kind. */
export type AWorldFigure = WorldFigure | Figure<Facts, World>;
export type AGroupFigure = GroupFigure | Figure<Facts, GroupId>;
export type ACountryFigure = CountryFigure | Figure<Facts, PublishedCountry>;
