import type { APIRoute } from 'astro';
import { drawSiteShare } from '../issue/pictures/draw-picture.ts';
import { textOf } from '../text/catalogue.ts';

/** The card shown where a page without a figure of its own is shared. */
export const GET: APIRoute = async (route) =>
  new Response(await drawSiteShare(textOf(route)), {
    headers: { 'Content-Type': 'image/png' },
  });
