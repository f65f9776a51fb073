import type { APIRoute } from 'astro';
import { PICTURE_SHEET } from '../../issue/pictures/sheets.ts';

/** The rules that colour pictures, for pages that put theirs together themselves. */
export const GET: APIRoute = () => new Response(JSON.stringify(PICTURE_SHEET));
