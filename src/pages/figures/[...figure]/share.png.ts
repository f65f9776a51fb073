import type { APIRoute, GetStaticPaths } from 'astro';
import { drawShare } from '../../../figures/pictures/draw-picture.ts';
import { picturePaths } from '../../../figures/pictures.ts';
import { placedFigure } from '../../../figures/placed.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

const text = catalogueOf('en');

export const getStaticPaths = (() => picturePaths(text)) satisfies GetStaticPaths;

/** The card shown where the figure's page is shared. */
export const GET: APIRoute = async ({ params }) => {
  const figure = placedFigure(params.figure ?? '');
  return new Response(await drawShare(figure, text), { headers: { 'Content-Type': 'image/png' } });
};
