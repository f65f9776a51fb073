import type { APIRoute } from 'astro';
import { namedCountries } from '../../../components/search/named-countries.ts';
import { textOf } from '../../../text/catalogue.ts';
import { inEachLanguage } from '../../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage();
}

/** All names by which countries are found. It serves our own pages only and may change. */
export const GET: APIRoute = (route) => Response.json(namedCountries(textOf(route)));
