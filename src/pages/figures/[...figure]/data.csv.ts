import type { APIRoute } from 'astro';
import { downloadPaths, figureCsv } from '../../../figures/downloads/figure-download.ts';
import { catalogueOf } from '../../../text/catalogue.ts';

export const getStaticPaths = downloadPaths;

/** The numbers a figure draws, as CSV. */
export const GET: APIRoute = ({ params }) =>
  new Response(figureCsv(params.figure ?? '', catalogueOf('en')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
