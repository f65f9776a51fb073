import { dayOfEdition } from '../../model/edition.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type Citation, citationOfEdition } from './citation.ts';

/** A reference in the style of the American Psychological Association; its title is set in italics. */
export interface ApaReference {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

/** A citation as the seventh edition of APA's manual writes a data set; it names no publisher that is the author. */
export function apaOf(citation: Citation, text: Catalogue): ApaReference {
  const authors = citation.author.map(({ literal }) => literal).join(', ');
  const words = text.figurePages.citation;
  return {
    before: `${authors}. (${dayOfEdition(citation.version).slice(0, 4)}). `,
    title: citation.title,
    after: ` (${words.version(citation.version)}) [${words.dataset}]. ${citation.URL}`,
  };
}

/** The same as plain text. */
export function apaText(citation: Citation, text: Catalogue): string {
  const { before, title, after } = apaOf(citation, text);
  return before + title + after;
}

/** A citation of this edition with `{title}` and `{address}` in the places of both, for a script to fill in. */
export function apaForm(text: Catalogue): string {
  return apaText({ ...citationOfEdition(text), title: '{title}', URL: '{address}' }, text);
}
