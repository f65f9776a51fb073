import type { PublishedCountry } from '../published/published.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** Compares names in the order in which readers look them up. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}

/** Compares countries by their names in a language. */
export function byName(text: Catalogue): (a: PublishedCountry, b: PublishedCountry) => number {
  return (a, b) => compareNames(text.place(a.alpha2, 'name'), text.place(b.alpha2, 'name'));
}
