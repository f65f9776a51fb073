import type { APIRoute } from 'astro';
import { ISSUED_OF_COUNTRY } from '../../../../issue/files/issued-files.ts';
import { ROOT_LANGUAGE } from '../../../../model/language.ts';
import { siteData } from '../../../../published/read.ts';
import { catalogueOf, textOf } from '../../../../text/catalogue.ts';
import { inEachLanguage } from '../../../../text/in-each-language.ts';

type Kind = keyof typeof ISSUED_OF_COUNTRY;

/** While the site is worked on; a build writes these files beside Astro (`src/issue/files`). */
export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const text = catalogueOf(ROOT_LANGUAGE);
  const kinds = Object.keys(ISSUED_OF_COUNTRY) as Kind[];
  return inEachLanguage(
    siteData().countries.flatMap(({ alpha2 }) =>
      kinds
        .filter((kind) => ISSUED_OF_COUNTRY[kind].has(alpha2, text))
        .map((kind) => ({
          params: { cc: alpha2.toLowerCase(), file: ISSUED_OF_COUNTRY[kind].name },
          props: { alpha2, kind },
        })),
    ),
  );
}

/** A file beside a country's page. */
export const GET: APIRoute<{ alpha2: string; kind: Kind }> = async (route) => {
  const { alpha2, kind } = route.props;
  const { make, mediaType } = ISSUED_OF_COUNTRY[kind];
  const content = await make(alpha2, textOf(route));
  return new Response(content, { headers: { 'Content-Type': mediaType } });
};
