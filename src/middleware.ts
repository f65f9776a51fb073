import { defineMiddleware } from 'astro:middleware';
import { HOME, linksIn } from './issue/links-in-language.ts';
import { languageOf, textOf } from './text/catalogue.ts';

/** Pages, frames and files made of words, whose links lead on in their own language. */
const WORDS = /^(text\/html|application\/(json|atom\+xml))/;

/** Leads the links of what is rendered in a language to what is in that language. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (context.params.lang === undefined) return response;
  if (!WORDS.test(response.headers.get('Content-Type') ?? 'text/html')) return response;
  const lead = linksIn(languageOf(textOf(context)), HOME);
  return new Response(lead(await response.text()), response);
});
