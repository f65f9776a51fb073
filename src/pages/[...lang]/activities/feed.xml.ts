import type { APIRoute } from 'astro';
import { eventsFeed } from '../../../figures/activities/feeds.ts';
import { atomResponse } from '../../../figures/atom.ts';
import { siteData } from '../../../published/read.ts';
import { textOf } from '../../../text/catalogue.ts';
import { inEachLanguage } from '../../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage();
}

/** Coming events as an Atom feed. */
export const GET: APIRoute = (route) => atomResponse(eventsFeed(siteData(), textOf(route)));
