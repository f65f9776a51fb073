import type { APIRoute } from 'astro';
import { drawSiteShare } from '../../issue/pictures/draw-picture.ts';
import { textOf } from '../../text/catalogue.ts';
import { inEachLanguage } from '../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage();
}

/** The card shown where a page without a figure of its own is shared. */
export const GET: APIRoute = async (route) =>
  new Response(await drawSiteShare(textOf(route)), {
    headers: { 'Content-Type': 'image/png' },
  });
