import type { APIRoute } from 'astro';
import { mapOf, mappedMeasures } from '../../../../figures/map/map-measure.ts';
import type { Mapped } from '../../../../figures/map/mapped.ts';
import { siteData } from '../../../../published/read.ts';
import { textOf } from '../../../../text/catalogue.ts';
import { inEachLanguage } from '../../../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage(
    mappedMeasures(siteData()).map((mapped) => ({
      params: { metric: mapped.id },
      props: { mapped },
    })),
  );
}

/** One measure of the world map at all its dates: what the map fetches when it is switched. */
export const GET: APIRoute<{ mapped: Mapped }> = (route) =>
  Response.json(mapOf(route.props.mapped, siteData(), textOf(route)));
