import type { APIRoute } from 'astro';
import { FIGURE_FILES, type FigureFile } from '../../../issue/files/figure-files.ts';
import { FILE_MAKERS } from '../../../issue/files/file-makers.ts';
import { filesOf } from '../../../issue/files/has-file.ts';
import { placedFigures } from '../../../issue/placed/placed.ts';
import type { PlacedFigure } from '../../../issue/placed/placed-figure.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

const text = catalogueOf('en');

/** While the site is worked on; a build writes these files beside Astro (`src/issue/files`). */
export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  return [...placedFigures().values()].flatMap((figure) =>
    filesOf(figure, text).map((kind) => ({
      params: { figure: figure.path, file: FIGURE_FILES[kind] },
      props: { figure, kind },
    })),
  );
}

/** A file beside a figure's page. */
export const GET: APIRoute<{ figure: PlacedFigure; kind: FigureFile }> = async ({ props }) => {
  const { make, mediaType } = FILE_MAKERS[props.kind];
  const content = await make(props.figure, text);
  return new Response(content, { headers: { 'Content-Type': mediaType } });
};
