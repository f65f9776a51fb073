import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPrint } from '../../../figures/pictures/draw-picture.ts';
import { hasPrint, picturePaths } from '../../../figures/pictures.ts';
import { placedFigure } from '../../../figures/placed.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

const text = catalogueOf('en');

export const getStaticPaths = (() => picturePaths(text, hasPrint)) satisfies GetStaticPaths;

/** The figure in pixels for print. */
export const GET: APIRoute = async ({ params }) => {
  const figure = placedFigure(params.figure ?? '');
  return new Response(await drawPrint(figure, text), { headers: { 'Content-Type': 'image/png' } });
};
