import { appendFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { PAGE_POLICY, SEARCH_POLICY } from '../components/policy.ts';
import { type PagePath, SITE_PAGES } from '../model/pages.ts';

/**
 * Rules for `_headers` that hold the site's pages to their policy and say that only the site itself may frame them: one
 * for each folder with pages, as hosts read 100 rules. Those with rules of their own in `public/_headers` are left out.
 */
export function headersOfPages(): string {
  const pages = SITE_PAGES.filter(({ hasOwnHeaders = false }) => !hasOwnHeaders);
  const patterns = new Set(pages.map(({ path }) => patternOf(path)));
  return [...patterns].map(ruleOf).join('');
}

/** The rule of a page covers all beside it: `/`, `/:page/`, `/countries/:cc/:page/`; a file has one of its own. */
function patternOf(path: PagePath): string {
  return `/${path.replace(/[^/]+\/$/, ':page/').replace(/\[(\w+)\]/g, ':$1')}`;
}

/**
 * Pages of the first level include the search, which runs WebAssembly: there the header allows that, and the policy in
 * every page but the search's does not. Netlify reads `/:page/` as covering `/404.html`.
 */
function ruleOf(pattern: string): string {
  const isFirstLevel = /^\/[^/]+\/?$/.test(pattern);
  const policy = isFirstLevel ? SEARCH_POLICY : PAGE_POLICY;
  return `
${pattern}
  Content-Security-Policy: ${policy}; frame-ancestors 'self'
  X-Frame-Options: SAMEORIGIN
`;
}

/** Adds those rules to the `_headers` of a built site. */
export function pageHeaders(): AstroIntegration {
  return {
    name: 'page-headers',
    hooks: {
      'astro:build:done': ({ dir }) => appendFileSync(new URL('_headers', dir), headersOfPages()),
    },
  };
}
