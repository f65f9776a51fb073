import { addressOf } from '../model/address.ts';
import { type Language, rootOf } from '../model/language.ts';
import { pageAt } from '../model/pages.ts';
import { builtLanguages, isBuiltIn } from '../text/built.ts';

/** The same page in a language. */
export interface Alternate {
  readonly language: Language;
  readonly href: string;
}

/** A page's path below the root of its language, from its address in that language. */
export function pathBelow(pathname: string, language: Language): string {
  const root = addressOf(rootOf(language));
  return pathname.startsWith(root) ? pathname.slice(root.length) : '';
}

/** A page in every language that the site is built in, by its address in one of them. */
export function alternatesOf(pathname: string, language: Language): Alternate[] {
  const own = pathBelow(pathname, language);
  // What is no page, such as an address that is not there, has the front page beside it.
  const path = pageAt(own) === null ? '' : own;
  const built = builtLanguages().filter((other) => isBuiltIn(other, path));
  return built.map((other) => ({
    language: other,
    href: addressOf(rootOf(other) + path),
  }));
}
