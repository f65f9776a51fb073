import type { APIRoute } from 'astro';
import { hasBrief } from '../figures/brief/brief.ts';
import { toldStories } from '../figures/stories/stories.ts';
import { listedFigures } from '../issue/placed/place-list.ts';
import { placedFigures } from '../issue/placed/placed.ts';
import { alternatesOf } from '../layouts/alternates.ts';
import { READERS } from '../model/activities/columns.ts';
import { addressOf, wholeAddress } from '../model/address.ts';
import { isOfCountry } from '../model/figure-path.ts';
import { GROUPS } from '../model/group.ts';
import { ROOT_LANGUAGE } from '../model/language.ts';
import { type FormPath, isForm, type ListedPath, listedPaths } from '../model/pages.ts';
import { frozenEditions } from '../published/editions.ts';
import { siteData } from '../published/read.ts';
import { catalogueOf } from '../text/catalogue.ts';

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
  const urls = paths.flatMap(entriesOf);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};

/** A page in each of its languages, with the others beside it. */
function entriesOf(path: string): string[] {
  const all = alternatesOf(addressOf(path), ROOT_LANGUAGE).map(({ language, href }) => ({
    language,
    href: wholeAddress(href),
  }));
  const links = all.map(
    ({ language, href }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  );
  const beside = links.length > 1 ? links.join('') : '';
  return all.map(({ href }) => `<url><loc>${href}</loc>${beside}</url>`);
}

function membersOf(path: ListedPath): string[] {
  if (!isForm(path)) return [path];
  return MEMBERS[path]().map((member) => path.replace(/\[.+\]/, member));
}
