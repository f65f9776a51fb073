import type { APIRoute } from 'astro';
import { ISSUED, type IssuedKind } from '../../../../issue/files/issued-files.ts';
import { kindsOf } from '../../../../issue/files/offered-files.ts';
import { placedFigures } from '../../../../issue/placed/placed.ts';
import type { PlacedFigure } from '../../../../issue/placed/placed-figure.ts';
import { ROOT_LANGUAGE } from '../../../../model/language.ts';
import { catalogueOf, textOf } from '../../../../text/catalogue.ts';
import { inEachLanguage } from '../../../../text/in-each-language.ts';

/** While the site is worked on; a build writes these files beside Astro (`src/issue/files`). */
export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const text = catalogueOf(ROOT_LANGUAGE);
  return inEachLanguage(
    [...placedFigures().values()].flatMap((figure) =>
      kindsOf(figure, text).map((kind) => ({
        params: { figure: figure.path, file: ISSUED[kind].name },
        props: { figure, kind },
      })),
    ),
  );
}

/** A file beside a figure's page. */
export const GET: APIRoute<{ figure: PlacedFigure; kind: IssuedKind }> = async (route) => {
  const { figure, kind } = route.props;
  const { make, mediaType } = ISSUED[kind];
  const content = await make(figure, textOf(route));
  return new Response(content, { headers: { 'Content-Type': mediaType } });
};
