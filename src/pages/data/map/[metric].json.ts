import type { APIRoute } from 'astro';
import { mapDataById } from '../../../figures/map/map-measure.ts';
import { MAPPED } from '../../../figures/map/mapped.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

export function getStaticPaths() {
  return MAPPED.map(({ id }) => ({ params: { metric: id } }));
}

/** One measure of the world map at all its dates: what the map fetches when it is switched. */
export const GET: APIRoute = ({ params }) =>
  Response.json(mapDataById(params.metric ?? '', catalogueOf('en')));
