import { defineMiddleware } from 'astro:middleware';
import { linksHereIn } from './issue/links-in-language.ts';
import { sayAsWritten, withoutMarks } from './issue/words-as-written.ts';
import { textOf } from './text/catalogue.ts';

/** Pages, frames and files made of words, whose links lead on in their own language. */
const WORDS = /^(text\/html|image\/svg\+xml|application\/(json|atom\+xml))/;

/** Leads the links of what is rendered in a language to what is in it, and says which words on its pages are in another. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (context.params.lang === undefined) return response;
  if (!WORDS.test(typeOf(response))) return response;
  const { language } = textOf(context);
  const led = linksHereIn(language)(await response.text());
  return new Response(isPage(response) ? sayAsWritten(led, language) : withoutMarks(led), response);
});

function typeOf({ headers }: Response): string {
  return headers.get('Content-Type') ?? 'text/html';
}

function isPage(response: Response): boolean {
  return typeOf(response).startsWith('text/html');
}
