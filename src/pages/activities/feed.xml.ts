import type { APIRoute } from 'astro';
import { eventsFeed } from '../../figures/activities/feeds.ts';
import { atomResponse } from '../../figures/atom.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';

/** Coming events as an Atom feed. */
export const GET: APIRoute = () => atomResponse(eventsFeed(siteData(), catalogueOf('en')));
