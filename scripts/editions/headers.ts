import { appendFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { readEditions } from './store.ts';

/** Newest editions that have a rule: hosts read 100 rules of `_headers`, and a file without one is asked for anew. */
const RULED = 20;

/**
 * Lines for `_headers` by which hosts let browsers keep the frames, pictures and numbers of frozen editions, newest
 * first, for good. The page of an edition and its list of files are left out: the one changes, the other is small.
 */
export function headersOfEditions(editions: readonly string[]): string {
  return editions
    .slice(0, RULED)
    .flatMap((edition) => ['embed', 'figures'].map((kind) => `/v/${edition}/${kind}/*`))
    .map((pattern) => `\n${pattern}\n  Cache-Control: public, max-age=31536000, immutable\n`)
    .join('');
}

/** Adds those lines to the `_headers` of a built site. */
export function editionHeaders(): AstroIntegration {
  return {
    name: 'edition-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const editions = readEditions('data').map(({ edition }) => edition);
        appendFileSync(new URL('_headers', dir), headersOfEditions(editions));
      },
    },
  };
}
