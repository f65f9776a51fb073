import type { APIRoute } from 'astro';
import { comparedArea, comparedCodes } from '../../../../figures/compare/compared-areas.ts';
import { siteData } from '../../../../published/read.ts';
import { textOf } from '../../../../text/catalogue.ts';
import { inEachLanguage } from '../../../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage(comparedCodes(siteData()).map((area) => ({ params: { area } })));
}

/** One area's numbers, by measure: what the comparison fetches for each area chosen. */
export const GET: APIRoute = (route) =>
  Response.json(comparedArea(siteData(), route.params.area ?? '', textOf(route)));
