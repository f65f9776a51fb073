import { appendFileSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { readEditions } from './store.ts';

/** Rules of `_headers` that hosts read (Cloudflare Pages the fewest); a file without one is asked for anew. */
const READ = 100;

/** What of an edition has a rule. */
const RULED = ['embed', 'figures'];

/**
 * Lines for `_headers` by which hosts let browsers keep the frames, pictures and numbers of frozen editions for good, of
 * the newest as many as hosts read beside the rules there are. The page of an edition and its list of files are left
 * out: the one changes, the other is small. Editions come newest first.
 */
export function headersOfEditions(editions: readonly string[], rules: number): string {
  const room = Math.max(0, Math.floor((READ - rules) / RULED.length));
  return editions
    .slice(0, room)
    .flatMap((edition) => RULED.map((kind) => `/v/${edition}/${kind}/*`))
    .map((pattern) => `\n${pattern}\n  Cache-Control: public, max-age=31536000, immutable\n`)
    .join('');
}

/** How many rules a file `_headers` has: each begins with a path. */
export function rulesIn(headers: string): number {
  return headers.match(/^\//gm)?.length ?? 0;
}

/** Adds those lines to the `_headers` of a built site, behind all others. */
export function editionHeaders(): AstroIntegration {
  return {
    name: 'edition-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const editions = readEditions('data').map(({ edition }) => edition);
        const file = new URL('_headers', dir);
        appendFileSync(file, headersOfEditions(editions, rulesIn(readFileSync(file, 'utf8'))));
      },
    },
  };
}
