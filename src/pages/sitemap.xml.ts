import type { APIRoute } from 'astro';
import { hasBrief } from '../figures/brief/brief.ts';
import { toldStories } from '../figures/stories/stories.ts';
import { listedFigures } from '../issue/placed/place-list.ts';
import { placedFigures } from '../issue/placed/placed.ts';
import { READERS } from '../model/activities/columns.ts';
import { addressOf, wholeAddress } from '../model/address.ts';
import { isOfCountry } from '../model/figure-path.ts';
import { GROUPS } from '../model/group.ts';
import { type FormPath, isForm, type ListedPath, listedPaths } from '../model/pages.ts';
import { frozenEditions } from '../published/editions.ts';
import { siteData } from '../published/read.ts';
import { catalogueOf } from '../text/catalogue.ts';
import { ROOT_LANGUAGE } from '../text/language.ts';

/** What stands in place of the brackets of each form. */
const MEMBERS: Readonly<Record<FormPath & ListedPath, () => readonly string[]>> = {
  'countries/[cc]/': () => siteData().countries.map(({ alpha2 }) => alpha2.toLowerCase()),
  'countries/[cc]/brief/': () =>
    siteData()
      .countries.filter((country) => hasBrief(siteData(), country))
      .map(({ alpha2 }) => alpha2.toLowerCase()),
  'groups/[group]/': () => GROUPS,
  'guidelines/[reader]/': () => READERS,
  'stories/[slug]/': () =>
    toldStories(siteData(), catalogueOf(ROOT_LANGUAGE)).map(({ slug }) => slug),
  'figures/[list]/': () => listedFigures().map(({ id }) => id),
  'figures/[...figure]/': () => [...placedFigures().keys()].filter((path) => !isOfCountry(path)),
  'v/[edition]/': () => frozenEditions().map(({ edition }) => edition),
};

/** Every page that search engines may list, in the sitemaps.org format. */
export const GET: APIRoute = () => {
  const paths = listedPaths().flatMap(membersOf);
  const urls = paths.map((path) => `<url><loc>${wholeAddress(addressOf(path))}</loc></url>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};

function membersOf(path: ListedPath): string[] {
  if (!isForm(path)) return [path];
  return MEMBERS[path]().map((member) => path.replace(/\[.+\]/, member));
}
