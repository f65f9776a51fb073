import type { PublishedCountry } from '../published/published.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** A column heading of a figure's table. */
export interface FigureColumn {
  readonly text: string;
  readonly isNumber: boolean;
}

/** The numbers a figure draws, ready for the reader; the first cell of a row names it. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly FigureColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A line of credit: what to say, and where the site tells more about the source. */
export interface Credit {
  readonly text: string;
  readonly href: string;
}

/** A figure as the page shows it: whole without script. */
export interface FigureView {
  /** Permanent: pages and readers link to it. */
  readonly id: string;
  readonly title: string;
  /** What is measured and in which unit. */
  readonly unit: string;
  /** The one sentence to take away, computed from the data. */
  readonly sentence: string;
  /** The same picture as SVG for narrow and for wide pages; empty when there is nothing to draw. */
  readonly drawings: readonly string[];
  readonly notes: readonly string[];
  readonly table: FigureTable | null;
  readonly sources: readonly Credit[];
}

/** A figure about the world. */
export interface WorldFigure {
  readonly id: string;
  draw(text: Catalogue): FigureView;
}

/** A figure that every country has. */
export interface CountryFigure {
  readonly id: string;
  draw(country: PublishedCountry, text: Catalogue): FigureView;
}
