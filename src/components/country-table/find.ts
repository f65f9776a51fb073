import { hasWord, plain } from '../search/country-named.ts';

/** Search and order for the table of countries: pure, so that it can be tested without a page. */

/** What finds a country, all plain: its two codes, then its names. */
export type FindWords = readonly string[];

/** True when a query finds a country: by a two- or three-letter code in full, or by words of a name that begin so. */
export function finds(query: string, [alpha2, alpha3, ...names]: FindWords): boolean {
  const wanted = plain(query);
  if (wanted === '' || wanted === alpha2 || wanted === alpha3) return true;
  return names.some((name) => hasWord(name, wanted));
}

/** True where a query is an abbreviation that people use as a country's name: of “UK” nobody wants Ukraine. */
export function abbreviates(query: string, [, , ...names]: FindWords): boolean {
  const wanted = plain(query);
  return /^[a-z]{2,3}$/.test(wanted) && names.includes(wanted);
}

/** A row to be ordered: its name, and its value in the column (`null` is no data). */
export interface Sortable {
  readonly name: string;
  readonly value: number | null;
}

/** Order by value, missing ones last in both directions; equal values by name. */
export function byValue(direction: 1 | -1): (a: Sortable, b: Sortable) => number {
  return (a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null) || a.name.localeCompare(b.name);
    }
    return direction * (a.value - b.value) || a.name.localeCompare(b.name);
  };
}
