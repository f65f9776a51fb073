import { defineMiddleware } from 'astro:middleware';
import { documentsIn } from './issue/documents-in-language.ts';
import { linksHereIn } from './issue/links-in-language.ts';
import { leaveRoomToSigns } from './issue/room-of-signs.ts';
import { sayAsWritten, withoutMarks } from './issue/words-as-written.ts';
import { keepWordsWhole } from './issue/words-kept-whole.ts';
import type { Language } from './model/language.ts';
import { textOf } from './text/catalogue.ts';

/** Pages, frames and files made of words, whose links lead on in their own language. */
const WORDS = /^(text\/html|image\/svg\+xml|application\/(json|atom\+xml))/;

/**
 * Leads the links of what is rendered in a language to what is in it, on this site and elsewhere, and says which words on
 * its pages are in another, and where lines may end.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!WORDS.test(typeOf(response))) return response;
  const isRoot = context.params.lang === undefined;
  if (isRoot && !isPage(response)) return response;
  const { language } = textOf(context);
  const led = linksHereIn(language)(await response.text());
  if (!isPage(response)) return new Response(withoutMarks(led), response);
  return new Response(setPage(documentsIn(language, led), language), response);
});

/** What of a page is its language's own, and what another's. */
function setPage(page: string, language: Language): string {
  return keepWordsWhole(leaveRoomToSigns(sayAsWritten(page, language), language), language);
}

function typeOf({ headers }: Response): string {
  return headers.get('Content-Type') ?? 'text/html';
}

function isPage(response: Response): boolean {
  return typeOf(response).startsWith('text/html');
}
