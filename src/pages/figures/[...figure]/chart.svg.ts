import type { APIRoute, GetStaticPaths } from 'astro';
import { drawSvg } from '../../../figures/pictures/draw-picture.ts';
import { picturePaths } from '../../../figures/pictures.ts';
import { placedFigure } from '../../../figures/placed.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

const text = catalogueOf('en');

export const getStaticPaths = (() => picturePaths(text)) satisfies GetStaticPaths;

/** The figure as a vector file in light colours. */
export const GET: APIRoute = ({ params }) => {
  const figure = placedFigure(params.figure ?? '');
  return new Response(drawSvg(figure, text, 'light'), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
