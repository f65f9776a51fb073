import type { APIRoute } from 'astro';
import { drawSiteShare } from '../issue/pictures/draw-picture.ts';
import { catalogueOf } from '../text/catalogue.ts';

/** The card shown where a page without a figure of its own is shared. */
export const GET: APIRoute = async () =>
  new Response(await drawSiteShare(catalogueOf('en')), {
    headers: { 'Content-Type': 'image/png' },
  });
