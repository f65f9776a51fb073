import type { APIRoute } from 'astro';
import { downloadPaths, figureJson } from '../../../figures/downloads/figure-download.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

export const getStaticPaths = downloadPaths;

/** The numbers a figure draws with its words and sources, as JSON. */
export const GET: APIRoute = ({ params }) =>
  Response.json(figureJson(params.figure ?? '', catalogueOf('en')));
