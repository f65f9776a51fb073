import { localeOf } from '../model/language.ts';
import type { PublishedCountry } from '../published/published.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { remembered } from './remembered.ts';

/** Compares names that are the same in every language, such as those of organizations. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}

/** Compares words of a language in the order in which its readers look them up. */
export const compareIn = remembered(
  (text: Catalogue) => new Intl.Collator(localeOf(text.language)).compare,
);

/** Compares countries by their names in a language. */
export function byName(text: Catalogue): (a: PublishedCountry, b: PublishedCountry) => number {
  const compare = compareIn(text);
  return (a, b) => compare(text.place(a.alpha2, 'name'), text.place(b.alpha2, 'name'));
}
