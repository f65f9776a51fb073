import type { MeasurementLimit } from '../model/measurement-limits.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Caveat } from '../model/provenance.ts';
import type { Unit } from '../model/unit.ts';

/**
 * Who counted a number: the id of a source in `data/sources.json`; of a source that gathers others, `<id>/<name>`
 * of the one that counted; a document, by its whole web address; or a table of our own, by the address on this site
 * where it stands.
 */
export type Origin = string;

/** One value: bare, never formatted; a share is from 0 to 1, and `null` is no data. */
export type Value = number | string | null;

/** A column of a table of facts. */
export interface FactColumn {
  /** Name in downloads, the same in every language: snake_case English, unique in its table. */
  readonly id: string;
  /**
   * What its values are: numbers; dates as ISO 8601 has them; areas by id; terms, which are ids with words in each
   * language; or names that no language changes.
   */
  readonly kind: 'number' | 'date' | 'area' | 'term' | 'name';
  /** Unit of its numbers; none for counts and ranks. */
  readonly unit?: Unit;
}

/** One row: whose numbers, as of when, counted by whom. */
export interface FactRow {
  /** The country, line, registry, region, or group it speaks of, by id; `null` where it is of the figure's place. */
  readonly area: string | null;
  /** A year, month or day, or two of them joined by a slash; `null` for a month that nobody counted. */
  readonly date: string | null;
  readonly origins: readonly Origin[];
  /** The date of what each of them counted, where it is not the row's. */
  readonly dates?: Readonly<Record<Origin, string>>;
  /** By the id of the column. A column of areas or dates that has no value here shows the row's own. */
  readonly values: Readonly<Record<string, Value>>;
}

/** Who counted, and as of when: what a row of facts says of its numbers. */
export type Counted = Pick<FactRow, 'date' | 'origins' | 'dates'>;

/** Numbers in rows. */
export interface FactTable {
  readonly columns: readonly FactColumn[];
  readonly rows: readonly FactRow[];
}

/** What a figure rests on. */
export interface Rests {
  /** The measures whose numbers it shows; none where it shows dated events. */
  readonly metrics: readonly MetricId[];
  /** Who counted, in the order of the credits. */
  readonly origins: readonly Origin[];
  /** What a reader must know of them, as far as it bears on these measures. */
  readonly caveats: readonly Caveat[];
}

/** What a figure shows, in no language and without a pixel. */
export interface Facts extends Rests {
  /** Every number it draws. */
  readonly table: FactTable;
  /** Numbers that its page tells beside those drawn, such as sums and medians: a file of their own. */
  readonly summary?: FactTable;
  /** Countries shown of whose users the measurement says little, and why. */
  readonly limits?: readonly MeasurementLimit[];
}

/** The value of a row in a column. */
export function valueIn(row: FactRow, { id, kind }: FactColumn): Value {
  const value = row.values[id];
  if (value !== undefined) return value;
  if (kind === 'area') return row.area;
  if (kind === 'date') return row.date;
  throw new Error(`expected a value in the column ${id}, found none in ${JSON.stringify(row)}`);
}

/** A column of numbers; a unit says what they count, where that is a unit of measures. */
export function numbers(id: string, unit?: Unit): FactColumn {
  return { id, kind: 'number', ...(unit && { unit }) };
}

/** A column of dates, areas, terms or names. */
export function column(id: string, kind: Exclude<FactColumn['kind'], 'number'>): FactColumn {
  return { id, kind };
}

/** The columns that many tables begin with. */
export const DATE = column('date', 'date');
export const YEAR = column('year', 'date');
export const COUNTRY = column('country', 'area');
