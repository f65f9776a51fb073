import type { APIRoute } from 'astro';
import { policiesFeed } from '../../figures/activities/feeds.ts';
import { atomResponse } from '../../figures/atom.ts';
import { catalogueOf } from '../../text/catalogue.ts';

/** Policies as an Atom feed. */
export const GET: APIRoute = () => atomResponse(policiesFeed(catalogueOf('en')));
