import { defineMiddleware } from 'astro:middleware';
import { linksHereIn } from './issue/links-in-language.ts';
import { textOf } from './text/catalogue.ts';

/** Pages, frames and files made of words, whose links lead on in their own language. */
const WORDS = /^(text\/html|image\/svg\+xml|application\/(json|atom\+xml))/;

/** Leads the links of what is rendered in a language to what is in that language. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (context.params.lang === undefined) return response;
  if (!WORDS.test(response.headers.get('Content-Type') ?? 'text/html')) return response;
  const lead = linksHereIn(textOf(context).language);
  return new Response(lead(await response.text()), response);
});
