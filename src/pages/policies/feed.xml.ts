import type { APIRoute } from 'astro';
import { policiesFeed } from '../../figures/activities/feeds.ts';
import { atomResponse } from '../../figures/atom.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';

/** Policies as an Atom feed. */
export const GET: APIRoute = () => atomResponse(policiesFeed(siteData(), catalogueOf('en')));
