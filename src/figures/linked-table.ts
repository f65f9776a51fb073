import type { PublishedCountry } from '../published/published.ts';
import type { ColumnHead } from './figure.ts';

/** A column heading with a line beneath it, such as the date all its values are of. */
export interface LinkedColumn extends ColumnHead {
  readonly sub?: string;
}

/** A cell: its words, and the number to sort by (`null` is no data). */
export interface LinkedCell {
  readonly text: string;
  readonly value: number | null;
}

/** A row that leads to the page of what it is about; `null` where that has none. */
export interface LinkedRow {
  readonly name: string;
  readonly href: string | null;
  readonly cells: readonly LinkedCell[];
  /** Words that find the row, and the M49 region to show it by, where the table can be searched. */
  readonly words?: string;
  readonly region?: string | null;
}

/** A table whose rows are links. */
export interface LinkedTable {
  readonly caption: string;
  readonly head: readonly LinkedColumn[];
  readonly rows: readonly LinkedRow[];
}

/** All the words by which a country is found: codes, names in six languages, alias. */
export function searchWords(country: PublishedCountry): string {
  return [
    country.alpha2,
    country.alpha3,
    country.name_ar,
    country.name_en,
    country.name_es,
    country.name_fr,
    country.name_ru,
    country.name_zh,
    country.alias,
  ].join('|');
}
