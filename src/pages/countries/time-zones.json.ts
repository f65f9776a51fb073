import type { APIRoute } from 'astro';
import { siteData } from '../../published/read.ts';

/** The country of each time zone, by its code. It serves our own pages only and may change. */
export const GET: APIRoute = () => {
  const zones = siteData().published.timeZones;
  return Response.json(
    Object.fromEntries(zones.map((one) => [one.zone, one.country.toLowerCase()])),
  );
};
