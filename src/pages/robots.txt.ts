import type { APIRoute } from 'astro';
import { addressOf } from '../model/address.ts';

/** Lets everyone read everything and says where the sitemap is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(addressOf('sitemap.xml'), site).href}\n`,
  );
