import type { APIRoute } from 'astro';
import { ISSUED, type IssuedKind } from '../../../issue/files/issued-files.ts';
import { kindsOf } from '../../../issue/files/offered-files.ts';
import { placedFigures } from '../../../issue/placed/placed.ts';
import type { PlacedFigure } from '../../../issue/placed/placed-figure.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

const text = catalogueOf('en');

/** While the site is worked on; a build writes these files beside Astro (`src/issue/files`). */
export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  return [...placedFigures().values()].flatMap((figure) =>
    kindsOf(figure, text).map((kind) => ({
      params: { figure: figure.path, file: ISSUED[kind].name },
      props: { figure, kind },
    })),
  );
}

/** A file beside a figure's page. */
export const GET: APIRoute<{ figure: PlacedFigure; kind: IssuedKind }> = async ({ props }) => {
  const { make, mediaType } = ISSUED[props.kind];
  const content = await make(props.figure, text);
  return new Response(content, { headers: { 'Content-Type': mediaType } });
};
