import { documentFor } from '../model/documents.ts';
import type { Language } from '../model/language.ts';

/** A link to another site that says no language yet, up to its address. */
const OUTSIDE = /(<a\b(?:(?!\shreflang=)[^>])*?\shref=")(https:\/\/[^"]+)"(?![^>]*\shreflang=)/g;

/** Where links lead in each language, kept for the thousands of pages that have them. */
const known = new Map<string, string>();

/**
 * A page in a language with its links to documents led to those in it, where their publishers offer them (`documents.ts`).
 * A link to a document in another language says so.
 */
export function documentsIn(language: Language, page: string): string {
  return page.replace(OUTSIDE, (_, before: string, written: string) => {
    const key = `${language} ${written}`;
    const led = known.get(key) ?? ledOn(language, written);
    known.set(key, led);
    return before + led;
  });
}

/** An address as markup has it, with the quotation mark at its end and what is to be said of its language. */
function ledOn(language: Language, written: string): string {
  const { address, tongue } = documentFor(language, written.replaceAll('&amp;', '&'));
  const said = tongue === null || tongue === language ? '' : ` hreflang="${tongue}"`;
  return `${address.replaceAll('&', '&amp;')}"${said}`;
}
