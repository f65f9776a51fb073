import type { APIRoute } from 'astro';
import { oembedOf } from '../../../figures/oembed.ts';
import { hasPicture } from '../../../figures/pictures.ts';
import { placedFigure, placedFigures } from '../../../figures/placed.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

const text = catalogueOf('en');

/** Figures with a picture: where nothing is drawn there is nothing to embed. */
export function getStaticPaths() {
  return [...placedFigures().values()]
    .filter((figure) => hasPicture(figure, text))
    .map(({ path }) => ({ params: { figure: path } }));
}

/** How to embed a figure, for those who only have the address of its page. */
export const GET: APIRoute<never, { figure: string }> = ({ params }) =>
  Response.json(oembedOf(placedFigure(params.figure), text));
