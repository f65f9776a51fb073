import { createHash } from 'node:crypto';

/**
 * What a page of the site may load and run: its own files, and no code or style within the page. It stands in
 * every page, so that it also holds where a host sends no headers; `public/_headers` adds who may frame it.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The same for the search, whose library is WebAssembly in a worker of the site's own. */
export const SEARCH_POLICY = PAGE_POLICY.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'",
);

/**
 * What a frame may run and wear: the scripts and the styles in it, named by their checksums. One that draws by itself may
 * ask the site it is of, which holds in a sandbox too: the policy knows it by the frame's address.
 */
export function embedPolicy(
  scripts: readonly string[],
  styles: readonly string[],
  asks = false,
): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${styles.map(hashSource).join(' ')}`,
    ...(asks ? ["connect-src 'self'"] : []),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A text as a policy names it: `'sha256-…'`. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
