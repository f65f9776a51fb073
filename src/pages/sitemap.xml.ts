import type { APIRoute } from 'astro';
import { toldStories } from '../figures/stories/stories.ts';
import { listedFigures } from '../issue/placed/place-list.ts';
import { placedFigures } from '../issue/placed/placed.ts';
import { READERS } from '../model/activities/columns.ts';
import { addressOf, countryAddress, figureAddress, groupAddress } from '../model/address.ts';
import { GROUPS } from '../model/group.ts';
import { frozenEditions } from '../published/editions.ts';
import { countries } from '../published/read.ts';
import { catalogueOf } from '../text/catalogue.ts';

/** Every page that search engines may list, in the sitemaps.org format. */
export const GET: APIRoute = ({ site }) => {
  const pages = [
    '',
    'countries/',
    'methodology/',
    'data-quality/',
    'changes/',
    'compare/',
    'ipv4/',
    'fairness/',
    'report/',
    'groups/',
    'pace/',
    'used/',
    'data/',
    'figures/',
    'policies/',
    'policies/procurement/',
    'guidelines/',
    ...READERS.map((reader) => `guidelines/${reader}/`),
    'search/',
    'v/',
    'about/',
    'activities/',
    'activities/training/',
    'activities/testbeds/',
    'contribute/',
    'stories/',
    ...toldStories(catalogueOf('en')).map(({ slug }) => `stories/${slug}/`),
    'iot/',
    'get-ready/',
  ].map((path) => addressOf(path));
  const all = [
    ...pages,
    ...GROUPS.map(groupAddress),
    ...countries().map(({ alpha2 }) => countryAddress(alpha2)),
    ...listedFigures().map(({ id }) => figureAddress(id)),
    ...frozenEditions().map(({ edition }) => addressOf(`v/${edition}/`)),
    ...[...placedFigures().keys()].map(figureAddress),
  ];
  const urls = all.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
