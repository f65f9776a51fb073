import type { APIRoute } from 'astro';
import {
  type Compared,
  comparedArea,
  comparedCodes,
  comparedMeasures,
} from '../../../../figures/compare/compared-areas.ts';
import { catalogueOf } from '../../../../text/catalogue.ts';

export function getStaticPaths() {
  return comparedMeasures().flatMap((metric) =>
    comparedCodes().map((area) => ({ params: { metric, area } })),
  );
}

/** One area's line of one measure: what the comparison fetches for each country chosen. */
export const GET: APIRoute = ({ params }) =>
  Response.json(comparedArea(params.metric as Compared, params.area ?? '', catalogueOf('en')));
