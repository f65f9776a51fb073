import type { APIRoute } from 'astro';
import { builderChoices } from '../../../issue/embed/builder-choices.ts';
import { textOf } from '../../../text/catalogue.ts';
import { inEachLanguage } from '../../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage();
}

/** What the builder offers to embed. It serves our own pages only and may change. */
export const GET: APIRoute = (route) => Response.json(builderChoices(textOf(route)));
