import type { APIRoute } from 'astro';
import {
  type Compared,
  comparedArea,
  comparedCodes,
  comparedMeasures,
} from '../../../../figures/compare/compared-areas.ts';
import { siteData } from '../../../../published/read.ts';
import { catalogueOf } from '../../../../text/catalogue.ts';

export function getStaticPaths() {
  return comparedMeasures(siteData()).flatMap((metric) =>
    comparedCodes(siteData()).map((area) => ({ params: { metric, area } })),
  );
}

/** One area's line of one measure: what the comparison fetches for each country chosen. */
export const GET: APIRoute = ({ params }) =>
  Response.json(
    comparedArea(
      siteData(),
      { metric: params.metric as Compared, code: params.area ?? '' },
      catalogueOf('en'),
    ),
  );
