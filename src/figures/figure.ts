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
}

/** A cell of a table; a bare string is a name, and its own value. */
export type FigureCell = string | DataCell;

/** A table as a page shows it; the first cell of a row names it. */
export interface ShownTable {
  readonly caption: string;
  readonly head: readonly ColumnHead[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** A table of facts in words: the numbers as a page shows them. */
export interface ToldTable extends ShownTable {
  readonly head: readonly FigureColumn[];
}

/** The words of a cell. */
export function textOf(cell: FigureCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** A line of credit: what to say, and where the site tells more about the source. */
export interface Credit {
  readonly text: string;
  readonly href: string;
  /** Who publishes it and, where it has one, as of which day, for places too small for the whole line. */
  readonly brief?: {
    readonly publisher: string;
    readonly asOf?: string;
    /** The publisher and who made what was read of it, where that is somebody else. */
    readonly by?: string;
  };
  /** The id of the source, where it is one whose files we read. */
  readonly source?: string;
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
  /** The picture for a page's whole width, beside those of narrower places. */
  readonly broad?: Drawing;
  readonly notes: readonly string[];
  readonly table: ToldTable;
  /** The measures whose numbers it shows; none where it shows dated events. */
  readonly metrics: readonly MetricId[];
  readonly sources: readonly Credit[];
}

/** A figure in the words of a language. */
export interface Words extends Pick<FigureView, 'title' | 'unit' | 'sentence' | 'notes'> {
  /** Headings of all columns of its facts, by id. */
  readonly columns: Readonly<Record<string, string>>;
  /** The numbers as its page shows them. */
  readonly table: ToldTable;
  /** What its credits call the documents among its origins, by address. */
  readonly documents?: Readonly<Record<string, DocumentWords>>;
}

/** The picture of a figure, and what of it is for a whole page's width or a card alone. */
export type Picture = Pick<FigureView, 'drawings' | 'broad' | 'card'>;

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

/** A figure of each place of its kind: the world, each group, each country. */
export type WorldFigure = Figure<Facts, World>;
export type GroupFigure = Figure<Facts, GroupId>;
export type CountryFigure = Figure<Facts, PublishedCountry>;
