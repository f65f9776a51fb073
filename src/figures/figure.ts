import type { MetricId } from '../metrics/metrics.ts';
import type { GroupId } from '../published/groups.ts';
import type { PublishedCountry } from '../published/published.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** A column heading of a figure's table. */
export interface FigureColumn {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A cell with the words a reader sees and the bare value for downloads; `null` is no data. */
export interface DataCell {
  readonly text: string;
  /** A number in the unit of its column (a share from 0 to 1), an ISO date, or a code. */
  readonly value: number | string | null;
}

/** A cell of a figure's table; a bare string is a name, and its own value. */
export type FigureCell = string | DataCell;

/** The numbers a figure draws, ready for the reader; the first cell of a row names it. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
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
  /** The measures whose numbers it shows; none where it shows dated events. */
  readonly metrics: readonly MetricId[];
  readonly sources: readonly Credit[];
}

/** A figure about the world. */
export interface WorldFigure {
  readonly id: string;
  draw(text: Catalogue): FigureView;
}

/** A figure that every group has; `null` where the group has no data for it. */
export interface GroupFigure {
  readonly id: string;
  draw(group: GroupId, text: Catalogue): FigureView | null;
}

/** A figure that every country has. */
export interface CountryFigure {
  readonly id: string;
  draw(country: PublishedCountry, text: Catalogue): FigureView;
}
