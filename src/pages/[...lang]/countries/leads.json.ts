import type { APIRoute } from 'astro';
import { leadOf } from '../../../figures/country/summary.ts';
import { siteData } from '../../../published/read.ts';
import { textOf } from '../../../text/catalogue.ts';
import { inEachLanguage } from '../../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage();
}

/** The name of each country and the first three sentences about it, by its code. It serves our own pages only and may change. */
export const GET: APIRoute = (route) => {
  const text = textOf(route);
  const leads = siteData().countries.map((country) => [
    country.alpha2.toLowerCase(),
    [text.place(country.alpha2, 'name'), leadOf(siteData(), country, text)],
  ]);
  return Response.json(Object.fromEntries(leads));
};
